import type { AxisTable } from './axis-table.ts'

/** World religions by number of followers (Pew Research Center), with their houses, books and clergy. */
export const religion: AxisTable = {
  axis: 'religion',
  groups: ['christian', 'muslim', 'jewish', 'hindu', 'buddhist', 'sikh', 'atheist', 'mormon', 'jain', 'pagan'],
  rows: `
    adjective: Christian, Catholic, Protestant, Baptist, Methodist, Lutheran, Evangelical, Presbyterian, Pentecostal, Anglican, Episcopalian, Quaker, Amish, Evangelical Christian, Orthodox Christian, born-again Christian | Muslim, Islamic, Moslem, Sunni, Shia | Jewish, Orthodox Jewish | Hindu | Buddhist | Sikh | atheist, Atheist, agnostic | Mormon | Jain | Pagan, Wiccan
    singular: Christian, Catholic, Protestant, Baptist, Methodist, Lutheran, Anglican, Quaker, Evangelical | Muslim, Moslem | Jew | Hindu | Buddhist | Sikh | atheist, Atheist, agnostic | Mormon | Jain | Pagan, Wiccan
    plural: Christians, Catholics, Protestants, Baptists, Methodists, Lutherans, Anglicans, Quakers, Evangelicals | Muslims, Moslems | Jews | Hindus | Buddhists | Sikhs | atheists, agnostics | Mormons | Jains | Pagans, Wiccans
    term: Christianity, Catholicism, Protestantism | Islam | Judaism | Hinduism | Buddhism | Sikhism | atheism | Mormonism | Jainism | Paganism, Wicca
    place: church | mosque | synagogue | mandir | vihara | gurdwara | |
    place: churches | mosques | synagogues | mandirs | viharas | gurdwaras | |
    clergy: priest, pastor | imam | rabbi | pandit | lama | granthi | | bishop
    clergy: priests, pastors | imams | rabbis | pandits | lamas | granthis | | bishops
    book: Bible | Quran, Koran, Qur'an | Torah | Bhagavad Gita | Tripitaka | Guru Granth Sahib | | Book of Mormon
    festival: Easter | Eid, Eid al-Fitr | Passover | Diwali | Vesak | Vaisakhi | |
  `,
}

export const denomination: AxisTable = {
  axis: 'religion',
  groups: ['catholic', 'protestant'],
  rows: `
    adjective: Catholic | Protestant
    singular: Catholic | Protestant
    plural: Catholics | Protestants
    term: Catholicism | Protestantism
  `,
}

export const muslimBranch: AxisTable = {
  axis: 'religion',
  groups: ['sunni', 'shia'],
  rows: `
    adjective: Sunni | Shia
    singular: Sunni | Shia
    plural: Sunnis | Shias
  `,
}
