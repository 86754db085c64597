// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/roster/RosterIntake.h"

#include "platform/DatabaseNames.h"
#include "provision/roster/RosterWords.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostPeople = 50'000; // twenty times a large county
constexpr size_t MostFindings = 1000; // kept; more are only counted

const QStringList& everySchool()
{
    static const QStringList words{u"全部"_s, u"所有"_s, u"全县"_s, u"all"_s};
    return words;
}

std::optional<StaffRole> staffRole(RoleKind kind)
{
    switch (kind) {
    case RoleKind::Teacher:
        return StaffRole::Teacher;
    case RoleKind::Approver:
        return StaffRole::Approver;
    case RoleKind::Head:
        return StaffRole::Head;
    default:
        return std::nullopt;
    }
}

QString placeOf(qint64 row, const QString& sheet)
{
    return sheet.isEmpty() ? u"row %1"_s.arg(row)
                           : u"row %1 of the sheet \"%2\""_s.arg(row).arg(sheet.left(40));
}

} // namespace

void RosterIntake::begin(RosterHeadings headings, const QString& sheet)
{
    m_headings = std::move(headings);
    m_sheet = sheet;
    for (const QString& heading : m_headings.identityHeadings()) {
        m_saidIdentity = true;
        remark(0, u"identity_column"_s,
               u"The column \"%1\" was not read: numbers of ID cards are neither needed nor stored."_s.arg(
                   heading.left(40)));
    }
}

void RosterIntake::leaveOut(const QString& sheet, const QString& because)
{
    m_roster.refusedPeople.isAnywhere = true;
    m_sheet = sheet;
    remark(0, u"sheet_not_read"_s,
           u"The sheet \"%1\" was not read: it %2. Nobody was taken for having left."_s.arg(sheet.left(40),
                                                                                            because));
}

QString RosterIntake::place(qint64 row) const
{
    return placeOf(row, m_sheet);
}

Result<> RosterIntake::add(const TableRow& row)
{
    const auto isEmpty = [&](RosterColumn column) { return m_headings.cell(row, column).isEmpty(); };
    const bool namesNobody = isEmpty(RosterColumn::User) && isEmpty(RosterColumn::Name) &&
                             isEmpty(RosterColumn::Subjects) && isEmpty(RosterColumn::Roles);
    if (namesNobody || m_headings.isRepeatedIn(row)) // numbered in advance, or the foot of a page
        return {};
    ++m_roster.rows;
    auto person = read(row);
    if (!person)
        refuse(row, person.error());
    else if (!isRepeated(*person))
        take(*std::move(person), row);
    if (m_roster.people.size() > MostPeople)
        return fail(ErrorKind::TooLarge,
                    u"The table has more than 50,000 people: that is not the roster of a county."_s);
    return {};
}

RosterIntake::Checked<QString> RosterIntake::textIn(const TableRow& row, RosterColumn column,
                                                    const QString& what) const
{
    const Cell cell = m_headings.cell(row, column);
    if (cell.kind == Cell::Kind::IdentityNumber)
        return tl::unexpected(Fault{
            u"identity_number"_s,
            u"has what looks like the number of an ID card as %1; it was not read: use something else"_s.arg(
                what)});
    if (cell.kind == Cell::Kind::NoResult)
        return tl::unexpected(Fault{
            u"formula"_s,
            u"has a formula without a result as %1: open the table in a spreadsheet program and save it"_s
                .arg(what)});
    return cell.text;
}

RosterIntake::Checked<QString> RosterIntake::nameIn(const TableRow& row, RosterColumn column,
                                                    const QString& what) const
{
    if (m_headings.cell(row, column).kind == Cell::Kind::Quantity)
        return tl::unexpected(Fault{u"number_format"_s, u"has a date, a fraction or a number in a format of "
                                                        u"its own as %1: give the cells the format text "
                                                        "and write them as they are"_s.arg(what)});
    return textIn(row, column, what);
}

RosterIntake::Checked<RosterPerson> RosterIntake::read(const TableRow& row)
{
    RosterPerson person;
    person.row = row.number;
    person.sheet = m_sheet;
    SHANKE_LET(const QString typed, nameIn(row, RosterColumn::User, u"the account"_s));
    const QString user = typed.normalized(QString::NormalizationForm_KC);
    if (user.isEmpty())
        return tl::unexpected(Fault{u"no_account"_s, u"has no account"_s});
    if (const auto fault = faultOfUser(user))
        return tl::unexpected(
            Fault{u"account"_s, u"has the account \"%1\", which %2"_s.arg(user.left(40), *fault)});
    person.member.user = UserId(user);
    SHANKE_LET(const QString name, textIn(row, RosterColumn::Name, u"the name"_s));
    person.member.name = personName(name);
    if (person.member.name.isEmpty())
        return tl::unexpected(Fault{u"no_name"_s, u"has no name"_s});
    if (const auto fault = faultOfName(person.member.name))
        return tl::unexpected(
            Fault{u"name"_s, u"has the name \"%1\", which %2"_s.arg(person.member.name.left(50), *fault)});
    SHANKE_LET(person.school, schoolIn(row));
    SHANKE_TRY(checkUnique(person));
    if (user != typed)
        remark(row.number, u"account_form"_s,
               u"The account \"%1\" in %2 is opened as \"%3\"."_s.arg(typed.left(40), place(row.number),
                                                                      user.left(40)));
    SHANKE_LET(const QString subjects, textIn(row, RosterColumn::Subjects, u"the subjects"_s));
    for (const QString& subject : subjectsOf(subjects))
        person.member.subjects.append(subject.left(50));
    person.member.subjects.removeDuplicates();
    SHANKE_LET(const QString groups, textIn(row, RosterColumn::Groups, u"the groups"_s));
    for (const QString& group : partsOf(groups))
        person.member.groups.append(group.left(50));
    person.member.groups.removeDuplicates();
    SHANKE_TRY(readRoles(row, person));
    return person;
}

// Accounts are one where programs and people would take them for one.
RosterIntake::Checked<> RosterIntake::checkUnique(const RosterPerson& person) const
{
    const QString user = person.member.user.toString();
    const auto same = m_personOfUser.constFind(accountKey(user));
    if (same != m_personOfUser.constEnd()) {
        const RosterPerson& other = m_roster.people[*same];
        const bool isSamePerson = other.sheet != person.sheet && other.member.user == person.member.user &&
                                  other.member.name == person.member.name && other.school == person.school;
        if (isSamePerson)
            return {};
        return tl::unexpected(Fault{
            u"duplicate"_s,
            u"has the account \"%1\", which %2 has already: an account is one person's, and a person is in one row"_s
                .arg(user.left(40), m_placeOfUser.value(accountKey(user)))});
    }
    const auto sameSpace = m_placeOfDatabase.constFind(spaceOf(person.member.user).toString());
    if (sameSpace != m_placeOfDatabase.constEnd())
        return tl::unexpected(Fault{
            u"account"_s,
            u"has the account \"%1\", whose databases would be those of %2: choose another account"_s.arg(
                user.left(40), *sameSpace)});
    return {};
}

bool RosterIntake::isRepeated(const RosterPerson& person)
{
    const auto same = m_personOfUser.constFind(accountKey(person.member.user.toString()));
    if (same == m_personOfUser.constEnd())
        return false;
    ++m_roster.repeatedRows;
    for (Waiting& each : m_inspectors)
        each.person = each.person == m_roster.people.size() ? *same : each.person;
    RosterPerson& known = m_roster.people[*same];
    known.member.subjects += person.member.subjects;
    known.member.subjects.removeDuplicates();
    known.member.groups += person.member.groups;
    known.member.groups.removeDuplicates();
    for (const StaffRole role : person.member.roles) {
        if (!known.member.is(role))
            known.member.roles.push_back(role);
    }
    for (const Role& grant : person.grants) {
        if (!known.grants.contains(grant))
            known.grants.append(grant);
    }
    return true;
}

RosterIntake::Checked<SchoolId> RosterIntake::schoolIn(const TableRow& row)
{
    SHANKE_LET(const QString name, textIn(row, RosterColumn::School, u"the school"_s));
    SHANKE_LET(const QString id, nameIn(row, RosterColumn::SchoolNumber, u"the school's number"_s));
    if (name.isEmpty() && id.isEmpty())
        return tl::unexpected(Fault{u"no_school"_s, u"has no school"_s});
    const auto school = m_organisations.idOf(name, id, place(row.number));
    if (!school)
        return tl::unexpected(Fault{u"school"_s, school.error().detail});
    return *school;
}

RosterIntake::Checked<> RosterIntake::readRoles(const TableRow& row, RosterPerson& person)
{
    SHANKE_LET(const QString roles, textIn(row, RosterColumn::Roles, u"the roles"_s));
    const QStringList words = roleWordsOf(roles);
    for (const QString& word : words) {
        const std::optional<RoleKind> kind = roleOf(word);
        if (!kind)
            return tl::unexpected(Fault{
                u"role"_s,
                u"has the role \"%1\", which is none of 教师, 审核人, 教导主任, 校长, 督学, 教研员, 办公室, 栏目主持 (teacher, approver, head, inspector, research, office, curator)"_s
                    .arg(word.left(40))});
        SHANKE_TRY(grant(*kind, row, person));
    }
    if (person.member.roles.empty() && person.grants.isEmpty() && words.isEmpty())
        person.member.roles.push_back(StaffRole::Teacher);
    return {};
}

RosterIntake::Checked<> RosterIntake::grant(RoleKind kind, const TableRow& row, RosterPerson& person)
{
    if (const auto role = staffRole(kind)) {
        if (!person.member.is(*role))
            person.member.roles.push_back(*role);
        return {};
    }
    if (kind == RoleKind::Office || kind == RoleKind::Research) {
        person.grants.append({kind, {}});
        return {};
    }
    const bool isInspector = kind == RoleKind::Inspector;
    const RosterColumn column = isInspector ? RosterColumn::Inspects : RosterColumn::Columns;
    SHANKE_LET(const QString cell,
               textIn(row, column, isInspector ? u"the schools to inspect"_s : u"the columns"_s));
    if (isInspector) {
        m_inspectors.push_back({m_roster.people.size(), partsOf(cell)});
        return {};
    }
    for (const QString& id : partsOf(cell)) {
        if (!Role::checkId(id) || databaseOfColumn(id).toString() == u"column-")
            return tl::unexpected(Fault{
                u"column"_s, u"has the column \"%1\", which cannot be one's number"_s.arg(id.left(40))});
        person.grants.append({RoleKind::Curator, id});
    }
    if (person.grants.isEmpty() || person.grants.last().kind != RoleKind::Curator)
        return tl::unexpected(Fault{u"column"_s, u"has a curator, but no column under 栏目"_s});
    return {};
}

void RosterIntake::take(RosterPerson person, const TableRow& row)
{
    const StaffMember& member = person.member;
    const QString key = accountKey(member.user.toString());
    m_placeOfUser.insert(key, place(row.number));
    m_personOfUser.insert(key, m_roster.people.size());
    m_placeOfDatabase.insert(spaceOf(member.user).toString(), place(row.number));
    const QString alike = person.school.toString() + u'\n' + member.name + u'\n' + member.subjects.join(u',');
    const auto other = m_placeOfPerson.constFind(alike);
    if (other == m_placeOfPerson.constEnd())
        m_placeOfPerson.insert(alike, place(row.number));
    else
        remark(
            row.number, u"same_name"_s,
            u"R%1 has the same name, school and subjects as %2, with another account: are they two people?"_s
                .arg(place(row.number).sliced(1), *other));
    for (const Cell& cell : row.cells) {
        if (cell.kind == Cell::Kind::IdentityNumber && !std::exchange(m_saidIdentity, true))
            remark(
                0, u"identity_column"_s,
                u"A column has what looks like numbers of ID cards, from %1 on at the latest. They were not read: they are neither needed nor stored."_s
                    .arg(place(row.number)));
    }
    m_roster.people.push_back(std::move(person));
}

void RosterIntake::refuse(const TableRow& row, const Fault& fault)
{
    std::erase_if(m_inspectors, [&](const Waiting& each) { return each.person == m_roster.people.size(); });
    ++m_roster.refusedRows;
    if (m_roster.refused.size() < MostFindings)
        m_roster.refused.push_back(
            {row.number, fault.code, u"R%1 %2."_s.arg(place(row.number).sliced(1), fault.sentence), m_sheet});
    const QString user =
        m_headings.cell(row, RosterColumn::User).text.normalized(QString::NormalizationForm_KC);
    const QString name = personName(m_headings.cell(row, RosterColumn::Name).text);
    RefusedPeople& refused = m_roster.refusedPeople;
    if (!user.isEmpty())
        refused.users.insert(user);
    if (!name.isEmpty())
        refused.names.insert(name);
    if (!user.isEmpty() || !name.isEmpty())
        return;
    const auto byName = m_organisations.find(m_headings.cell(row, RosterColumn::School).text);
    const auto school =
        byName ? byName : m_organisations.find(m_headings.cell(row, RosterColumn::SchoolNumber).text);
    if (school)
        refused.schools.insert(school->toString());
    else
        refused.isAnywhere = true;
}

void RosterIntake::remark(qint64 row, const QString& code, const QString& sentence)
{
    if (m_roster.remarks.size() < MostFindings)
        m_roster.remarks.push_back({row, code, sentence, m_sheet});
}

CountyRoster RosterIntake::finish() &&
{
    m_sheet.clear();
    m_roster.organisations = m_organisations.organisations();
    nameBureau();
    giveSchoolsToInspectors();
    lookAtSchools();
    return std::move(m_roster);
}

void RosterIntake::nameBureau()
{
    QSet<QString> bureaus;
    for (const RosterPerson& person : m_roster.people) {
        for (const Role& role : person.grants) {
            if (role.kind == RoleKind::Office || role.kind == RoleKind::Research)
                bureaus.insert(person.school.toString());
        }
    }
    for (Organisation& organisation : m_roster.organisations)
        organisation.isBureau = bureaus.contains(organisation.id.toString());
}

void RosterIntake::giveSchoolsToInspectors()
{
    for (const Waiting& each : m_inspectors) {
        RosterPerson& person = m_roster.people[each.person];
        const bool isForAll =
            each.inspects.isEmpty() || everySchool().contains(each.inspects.first().toLower());
        for (const Organisation& organisation : m_roster.organisations) {
            if (isForAll && !organisation.isBureau)
                person.grants.append(roleAt(organisation.id, RoleKind::Inspector));
        }
        for (const QString& wanted : isForAll ? QStringList() : each.inspects) {
            if (const auto school = m_organisations.find(wanted))
                person.grants.append(roleAt(*school, RoleKind::Inspector));
            else
                remark(
                    person.row, u"inspects"_s,
                    u"R%1 inspects \"%2\", which is no school of this table: that right was not given."_s.arg(
                        placeOf(person.row, person.sheet).sliced(1), wanted.left(40)));
        }
    }
}

void RosterIntake::lookAtSchools()
{
    QSet<QString> hasPeople;
    QSet<QString> hasApprover;
    for (const RosterPerson& person : m_roster.people) {
        hasPeople.insert(person.school.toString());
        if (person.member.is(StaffRole::Approver) || person.member.is(StaffRole::Head))
            hasApprover.insert(person.school.toString());
    }
    std::erase_if(m_roster.organisations,
                  [&](const Organisation& each) { return !hasPeople.contains(each.id.toString()); });
    for (const Organisation& organisation : m_roster.organisations) {
        if (!organisation.isBureau && !hasApprover.contains(organisation.id.toString()))
            remark(0, u"no_approver"_s,
                   u"%1 has nobody who approves: give somebody the role 审核人 or 校长."_s.arg(
                       organisation.name));
    }
}

} // namespace shanke
