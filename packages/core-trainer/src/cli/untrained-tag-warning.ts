/** For a model whose run says that it was trained without control tokens, and which is asked by one all the same. */
export const untrainedTagWarning =
  'the run was trained without control tokens: the one for safe text means nothing to this model; --no-tags leaves it out'
