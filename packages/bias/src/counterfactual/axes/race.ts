import type { AxisTable } from './axis-table.ts'

/**
 * Race and ethnicity as English speakers name them; the categories follow the United States census (2020). "Black" is
 * written with a capital, as AP does, unless the word it stands for had none.
 */
export const race: AxisTable = {
  axis: 'race',
  groups: ['black', 'white', 'asian', 'hispanic', 'native-american', 'middle-eastern', 'african', 'european'],
  rows: `
    adjective: ~Black, African American, African-American, Afro-American | ~white, Caucasian | Asian, Asian-American, South Asian, East Asian, Southeast Asian | Hispanic, Latino, Latina, Latinx, Latine, Chicano, Latin American | Native American, Indigenous, Aboriginal, First Nations, American Indian | Middle Eastern, Middle-Eastern, Arab | African | European
    singular: | Caucasian | Asian | Hispanic, Latinx | | Arab, Middle Easterner | African | European
    singular: ~black | ~white | | | | | |
    plural: ~Blacks | ~whites, Caucasians | Asians | Hispanics, Latinos, Latinas | | Arabs, Middle Easterners | Africans | Europeans
    singular: African American, Black American, African-American, Afro-American, Afro American | white American | Asian American, Asian-American | Hispanic American | Native American, American Indian | Arab American, Arab-American | |
    plural: African Americans, Black Americans, African-Americans, Afro-Americans, Afro Americans | white Americans, White Americans | Asian Americans, Asian-Americans | Hispanic Americans | Native Americans, American Indians | Arab Americans, Arab-Americans | |
    adjective: ~dark-skinned | ~light-skinned, ~fair-skinned | | | | | |
  `,
}
