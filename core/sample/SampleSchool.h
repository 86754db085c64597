// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/SampleBooks.h"
#include "sample/SampleCalendar.h"
#include "sample/SampleColumn.h"
#include "sample/SampleResearch.h"
#include "sample/SampleResources.h"

#include <QHash>

namespace shanke {

class SampleChains;
class SampleDesks;
class SamplePlanWriter;
class SampleRandom;

// An invented school in the middle of a term: people, timetable, plans, teaching research, what was handed in
// and decided, standard plans of the column "yuwen-p1". The same resources, day and seed give the same
// documents everywhere. Pure: it makes values and stores nothing.
class SampleSchool
{
public:
    // InvalidInput when a resource is not what it should be.
    static Result<SampleSchool> create(const SampleResources& resources, const QDate& today, quint64 seed);

    const Roster& roster() const { return m_roster; }
    const Timetable& timetable() const { return m_timetable; }
    const std::vector<SamplePlan>& standards() const { return m_column.plans(); }

    // The teacher's last `count` plans up to three days from now, oldest first; none for who gives no
    // lessons. There is no end to them: before the term the books were taught as well.
    std::vector<SamplePlan> plansOf(const UserId& teacher, int count) const;

    // Everything: the school's database, the column, and of every teacher the space with `plansPerTeacher`
    // plans and the desk.
    std::vector<SampleDocument> documents(int plansPerTeacher) const;

private:
    SampleSchool(const SampleResources& resources, const QDate& today, quint64 seed);
    void writeColumn(const SampleResources& resources);

    SamplePlan planFor(const SamplePeriod& period) const;
    LessonHeader headerFor(const SamplePeriod& period) const;
    LessonPlan individualised(const SamplePlan& standard, LessonHeader header, const RecordOrigin& origin,
                              const QDateTime& now) const;
    void addGuide(SamplePlan& sample, SamplePlanWriter& writer, const RecordOrigin& origin,
                  const QDateTime& now) const;
    void addTraces(LessonPlan& plan, SamplePlanWriter& writer, SampleRandom& random) const;
    QString nameOf(const UserId& user) const;
    QJsonObject complete(QJsonObject json, const SchoolId& school) const;
    void addWorkOf(const StaffMember& member, int plans, SampleDesks& desks,
                   std::vector<SampleDocument>& documents) const;
    void addTermOf(const StaffMember& member, SampleDesks& desks,
                   std::vector<SampleDocument>& documents) const;
    SampleResearch research() const;
    std::vector<SampleDocument> schoolDocuments(SampleChains& chains) const;
    std::vector<SampleDocument> countyDocuments(SampleChains& chains) const;

    SampleTerm m_term;
    QDate m_today;
    quint64 m_seed;
    SampleBooks m_books;
    SamplePhrases m_phrases;
    QJsonObject m_researchTexts;
    QHash<QString, int> m_pupils; // by class
    Roster m_roster;
    Timetable m_timetable;
    SampleColumn m_column;
};

} // namespace shanke
