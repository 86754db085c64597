// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/SampleResources.h"

#include "lesson/schoolKinds.h"

#include <QJsonArray>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Who teaches what: "一(1)班/yuwen" to a user.
QHash<QString, QString> teachersOf(const QJsonObject& school)
{
    QHash<QString, QString> teachers;
    for (const QJsonValue& value : school.value(u"staff"_s).toArray()) {
        for (const QJsonValue& task : value[u"teaches"_s].toArray())
            teachers.insert(task[u"class"_s].toString() + u'/' + task[u"subject"_s].toString(),
                            value[u"user"_s].toString());
    }
    return teachers;
}

// The printed week of a class, `days` rows of subjects, as timetable entries.
void addEntries(QJsonArray& entries, const QJsonObject& schoolClass, const QJsonArray& days,
                const QHash<QString, QString>& teachers)
{
    const QString name = schoolClass.value(u"name"_s).toString();
    for (int day = 0; day < days.size(); ++day) {
        const QJsonArray subjects = days.at(day).toArray();
        for (int slot = 0; slot < subjects.size(); ++slot) {
            const QString subject = subjects.at(slot).toString();
            entries.append(QJsonObject{
                {u"weekday"_s, day + 1},
                {u"slot"_s, slot + 1},
                {u"teacher"_s, teachers.value(name + u'/' + subject)},
                {u"class"_s, name},
                {u"grade"_s, schoolClass.value(u"grade"_s)},
                {u"subject"_s, subject},
            });
        }
    }
}

// What is the program's own is right in every entry.
template <typename Document>
Result<Document> whole(Result<Document> document)
{
    if (document && document->skipped > 0)
        return fail(ErrorKind::InvalidInput, u"the sample school has entries that cannot be read"_s);
    return document;
}

} // namespace

Result<Roster> SampleResources::roster() const
{
    return whole(Roster::fromJson({
        {u"kind"_s, rosterKind().word},
        {u"schema"_s, 1},
        {u"school"_s, school.value(u"school"_s)},
        {u"schoolName"_s, school.value(u"name"_s)},
        {u"staff"_s, school.value(u"staff"_s)},
    }));
}

Result<Timetable> SampleResources::timetable(const SampleTerm& term) const
{
    const QHash<QString, QString> teachers = teachersOf(school);
    const QJsonObject week = school.value(u"week"_s).toObject();
    QJsonArray entries;
    for (const QJsonValue& value : school.value(u"classes"_s).toArray())
        addEntries(entries, value.toObject(), week.value(value[u"name"_s].toString()).toArray(), teachers);
    SHANKE_LET(Timetable timetable, whole(Timetable::fromJson({
                                        {u"kind"_s, timetableKind().word},
                                        {u"schema"_s, 1},
                                        {u"validFrom"_s, term.start.toString(Qt::ISODate)},
                                        {u"validTo"_s, term.end.toString(Qt::ISODate)},
                                        {u"termStart"_s, term.start.toString(Qt::ISODate)},
                                        {u"periods"_s, school.value(u"periods"_s)},
                                        {u"entries"_s, entries},
                                    })));
    for (const TimetableEntry& entry : timetable.entries) {
        if (entry.teacher.isEmpty())
            return fail(ErrorKind::InvalidInput, u"nobody teaches %1 in %2 of the sample school"_s.arg(
                                                     entry.subject, entry.className));
    }
    return timetable;
}

QHash<QString, int> SampleResources::pupilsOfClasses() const
{
    QHash<QString, int> pupils;
    for (const QJsonValue& value : school.value(u"classes"_s).toArray())
        pupils.insert(value[u"name"_s].toString(), value[u"pupils"_s].toInt());
    return pupils;
}

UserId SampleResources::mainPreparer() const
{
    return UserId(school.value(u"column"_s)[u"mainPreparer"_s].toString());
}

} // namespace shanke
