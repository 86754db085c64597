// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/Addressees.h"

#include "lesson/Vocabulary.h"
#include "research/placeValues.h"

#include <QSet>

#include <algorithm>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString AddresseesPlace = u"audience"_s;

const Choices& roleChoices()
{
    static const Choices choices{
        {u"teacher"_s, QT_TRANSLATE_NOOP("Kinds", "Teachers")},
        {u"approver"_s, QT_TRANSLATE_NOOP("Kinds", "Teaching office")},
        {u"head"_s, QT_TRANSLATE_NOOP("Kinds", "Principals")},
        {u"research"_s, QT_TRANSLATE_NOOP("Kinds", "Research officers")},
        {u"office"_s, QT_TRANSLATE_NOOP("Kinds", "Programme office")},
        {u"inspector"_s, QT_TRANSLATE_NOOP("Kinds", "Responsible inspectors")},
    };
    return choices;
}

bool saysNobody(const AddresseeRow& row)
{
    return row.person.isEmpty() && row.school.isEmpty() && row.group.isEmpty() && row.role.isEmpty() &&
           row.subject.isEmpty() && row.grade.isEmpty();
}

// Who teaches Chinese to grade 3 and mathematics to grade 5 teaches no mathematics to grade 3.
bool teaches(const StaffFacts& person, const AddresseeRow& row)
{
    if (row.grade.isEmpty() && (row.subject.isEmpty() || person.subjects.contains(row.subject)))
        return true;
    return std::any_of(person.taught.begin(), person.taught.end(), [&](const auto& lesson) {
        return (row.subject.isEmpty() || lesson.first == row.subject) &&
               (row.grade.isEmpty() || lesson.second == row.grade);
    });
}

// However somebody spaced its name.
QString groupKey(QString name)
{
    return name.remove(u' ').remove(QChar(0x3000)).toCaseFolded();
}

bool isInGroup(const StaffFacts& person, const QString& group)
{
    return std::any_of(person.groups.begin(), person.groups.end(),
                       [&](const QString& own) { return groupKey(own) == groupKey(group); });
}

bool isOf(const StaffFacts& person, const AddresseeRow& row)
{
    return !saysNobody(row) && (row.person.isEmpty() || UserId(row.person) == person.person) &&
           (row.school.isEmpty() || SchoolId(row.school) == person.school) &&
           (row.group.isEmpty() || isInGroup(person, row.group)) &&
           (row.role.isEmpty() || person.roles.contains(row.role)) && teaches(person, row);
}

} // namespace

const Fields<AddresseeRow>& AddresseeRow::fields()
{
    using R = AddresseeRow;
    static const Fields<AddresseeRow> fields{
        bindId(&R::id),
        bind("person"_L1, &R::person, QT_TRANSLATE_NOOP("Kinds", "Who")),
        bind("school"_L1, &R::school, QT_TRANSLATE_NOOP("Kinds", "School")),
        bind("group"_L1, &R::group, QT_TRANSLATE_NOOP("Kinds", "Group")),
        bindKey("role"_L1, &R::role, QT_TRANSLATE_NOOP("Kinds", "Role"), roleChoices()),
        bindKey("subject"_L1, &R::subject, QT_TRANSLATE_NOOP("Kinds", "Subject"), subjectChoices()),
        bindKey("grade"_L1, &R::grade, QT_TRANSLATE_NOOP("Kinds", "Grade"), gradeChoices()),
    };
    return fields;
}

std::vector<AddresseeRow> addresseesOf(const Record& record)
{
    return readRows<AddresseeRow>(record, AddresseesPlace);
}

PlaceDescription addresseesPlace()
{
    return placeOf<AddresseeRow>(AddresseesPlace, PlaceType::Items, QT_TRANSLATE_NOOP("Kinds", "For whom"));
}

bool isAddressed(const StaffFacts& person, const std::vector<AddresseeRow>& addressees)
{
    return std::any_of(addressees.begin(), addressees.end(),
                       [&](const AddresseeRow& row) { return isOf(person, row); });
}

std::vector<UserId> addressedOf(const QList<StaffFacts>& staff, const std::vector<AddresseeRow>& addressees)
{
    std::vector<UserId> addressed;
    QSet<UserId> met;
    for (const StaffFacts& each : staff) {
        if (met.contains(each.person) || !isAddressed(each, addressees))
            continue;
        met.insert(each.person);
        addressed.push_back(each.person);
    }
    return addressed;
}

} // namespace shanke
