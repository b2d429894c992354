/** Pairs of gendered terms, male first; blank-separated `male/female`. Written by hand. Pronouns with two readings are not here. */
export const genderPairs = `he/she himself/herself man/woman men/women boy/girl boys/girls guy/gal guys/gals male/female males/females
  gentleman/lady gentlemen/ladies father/mother fathers/mothers dad/mom dads/moms daddy/mommy papa/mama son/daughter
  sons/daughters brother/sister brothers/sisters husband/wife husbands/wives boyfriend/girlfriend boyfriends/girlfriends
  groom/bride grooms/brides uncle/aunt uncles/aunts nephew/niece nephews/nieces grandfather/grandmother
  grandfathers/grandmothers grandpa/grandma grandson/granddaughter grandsons/granddaughters stepfather/stepmother
  stepson/stepdaughter stepbrother/stepsister godfather/godmother widower/widow widowers/widows bachelor/spinster prince/princess
  princes/princesses duke/duchess emperor/empress baron/baroness host/hostess actor/actress actors/actresses waiter/waitress
  waiters/waitresses steward/stewardess heir/heiress hero/heroine heroes/heroines wizard/witch monk/nun monks/nuns
  landlord/landlady businessman/businesswoman businessmen/businesswomen chairman/chairwoman chairmen/chairwomen spokesman/spokeswoman
  congressman/congresswoman policeman/policewoman policemen/policewomen salesman/saleswoman salesmen/saleswomen
  fireman/firewoman sportsman/sportswoman craftsman/craftswoman fatherhood/motherhood boyhood/girlhood manhood/womanhood
  paternal/maternal fatherly/motherly schoolboy/schoolgirl cowboy/cowgirl masculine/feminine masculinity/femininity
  fraternity/sorority king/queen kings/queens mr/ms sir/madam`

/** Female forms that share a male form with a pair above. */
export const furtherFemaleTerms = `mrs/mr miss/mr ma'am/sir mum/dad mums/dads mummy/daddy`
