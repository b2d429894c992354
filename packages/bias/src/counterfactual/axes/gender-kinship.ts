/** Kin, love and marriage: rows of the table of gender, with their neutral forms. */
export const kinshipRows = `
  noun: father | mother | parent
  noun: fathers | mothers | parents
  noun: dad | mom, mum | parent
  noun: dads | moms, mums | parents
  noun: daddy | mommy, mummy | parent
  noun: daddies | mommies, mummies | parents
  noun: papa | mama | parent
  noun: papas | mamas | parents
  noun: baby daddy | baby momma, baby mama |
  noun: son | daughter | child
  noun: sons | daughters | children
  noun: brother | sister | sibling
  noun: brothers | sisters | siblings
  noun: bro | sis | sibling
  noun: husband | wife | spouse
  noun: husbands | wives | spouses
  noun: hubby | wifey | spouse
  noun: boyfriend | girlfriend | partner
  noun: boyfriends | girlfriends | partners
  noun: fiancé | fiancée | betrothed
  noun: fiance | fiancee | betrothed
  noun: fiancés | fiancées |
  noun: groom, bridegroom | bride | newlywed
  noun: grooms | brides | newlyweds
  noun: best man | maid of honor |
  noun: groomsman | bridesmaid | attendant
  noun: groomsmen | bridesmaids | attendants
  noun: uncle | aunt, auntie |
  noun: uncles | aunts, aunties |
  noun: great-uncle | great-aunt |
  noun: great-uncles | great-aunts |
  noun: nephew | niece |
  noun: nephews | nieces |
  noun: grandfather | grandmother | grandparent
  noun: grandfathers | grandmothers | grandparents
  noun: grandpa, granddad, grandad | grandma, granny | grandparent
  noun: grandpas, granddads, grandads | grandmas, grannies | grandparents
  noun: gramps | gran, nana | grandparent
  noun: grandson | granddaughter | grandchild
  noun: grandsons | granddaughters | grandchildren
  noun: great-grandfather | great-grandmother | great-grandparent
  noun: great-grandfathers | great-grandmothers | great-grandparents
  noun: great-grandson | great-granddaughter | great-grandchild
  noun: great-grandsons | great-granddaughters | great-grandchildren
  noun: stepfathers | stepmothers | stepparents
  noun: half-brothers | half-sisters | half-siblings
  noun: step-father | step-mother | step-parent
  noun: step-brother | step-sister | step-sibling
  noun: step-son | step-daughter | step-child
  noun: godsons | goddaughters | godchildren
  noun: fathers-in-law | mothers-in-law | parents-in-law
  noun: patriarch | matriarch |
  noun: patriarchs | matriarchs |
  noun: brotherly | sisterly | sibling
  noun: stepfather | stepmother | stepparent
  noun: stepdad | stepmom, stepmum | stepparent
  noun: stepson | stepdaughter | stepchild
  noun: stepsons | stepdaughters | stepchildren
  noun: stepbrother | stepsister | stepsibling
  noun: stepbrothers | stepsisters | stepsiblings
  noun: half-brother | half-sister | half-sibling
  noun: godfather | godmother | godparent
  noun: godfathers | godmothers | godparents
  noun: godson | goddaughter | godchild
  noun: father-in-law | mother-in-law | parent-in-law
  noun: son-in-law | daughter-in-law | child-in-law
  noun: brother-in-law | sister-in-law | sibling-in-law
  noun: brothers-in-law | sisters-in-law | siblings-in-law
  noun: sons-in-law | daughters-in-law | children-in-law
  noun: fatherhood | motherhood | parenthood
  noun: brotherhood | sisterhood | siblinghood
  noun: boyhood | girlhood | childhood
  noun: paternity leave | maternity leave | parental leave
  noun: paternal | maternal | parental
  noun: fatherly | motherly | parental
  noun: househusband | housewife | homemaker
  noun: househusbands | housewives | homemakers
  noun: widower | widow | bereaved spouse
  noun: widowers | widows | bereaved spouses
  noun: stag party, stag do, stag night | hen party, hen do, hen night | pre-wedding party
`
