import type { Tensor } from '../graph/tensor.ts'
import { gather } from '../ops/indexing.ts'

/** Rows of a table [V, C] picked by whole-number ids of any shape: [..., C]. Ids outside [0, V) fail when the session runs. */
export const embedding = (table_VC: Tensor, ids: Tensor): Tensor => gather(table_VC, ids, { axis: 0 })
