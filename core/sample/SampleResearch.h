// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Roster.h"
#include "sample/SampleBooks.h"
#include "sample/SampleCourse.h"
#include "sample/SampleDocument.h"
#include "sample/SampleRecords.h"
#include "sample/SampleTerm.h"

namespace shanke {

// A term of teaching research at the sample school, up to today: what the school did together, and of every
// teacher reflections, observations of their lessons, and the plan of the term. Written by whoever would,
// into the database of its kind; nothing is signed yet. Pure: the same day and seed give the same.
class SampleResearch
{
public:
    // What it is made for outlives it.
    struct School
    {
        const Roster& roster;
        const Timetable& timetable;
        const SampleTerm& term;
        const SampleBooks& books;
        QDate today;
        quint64 seed = 0;
    };

    SampleResearch(const QJsonObject& texts, const School& school);

    // The calendar and the rules, activities, a training, preparing together, tasks, a project with its
    // reports, questions, notices. `records` knows their names afterwards.
    std::vector<SampleDocument> ofSchool(SampleRecords& records) const;
    // A reflection for every week in which these plans were taught, and who observed one of the lessons.
    std::vector<SampleDocument> about(const std::vector<SamplePlan>& plans) const;
    // The plan of the term for a course, written before it begins.
    HandedInRecord termPlanFor(const SampleCourse& course) const;
    // Of the same weeks, as the teacher hangs it on the wall.
    SampleDocument pacingFor(const SampleCourse& course) const;

private:
    using Words = SampleRecords::Words;

    RecordOrigin originOf(const UserId& user) const;
    // The school's term, as its head wrote it down.
    SampleDocument calendar() const;
    Words wordsOf(const LessonHeader& lesson) const;
    // One of the texts that the resources offer there.
    QString text(const QString& about, const QString& place, SampleRandom& random, const Words& words) const;
    UserId observerOf(const LessonHeader& lesson, const UserId& teacher, SampleRandom& random) const;
    SampleDocument reflectionOn(const SamplePlan& plan) const;
    SampleDocument observationOf(const SamplePlan& plan) const;
    QJsonObject observedLesson(const SamplePlan& plan, const UserId& observer) const;
    QJsonArray observedRows(const LessonHeader& lesson, SampleRandom& random) const;
    QJsonObject points(SampleRandom& random) const;
    QJsonObject courseOf(const SampleCourse& course, const QString& what) const;
    QJsonArray weeksOf(const SampleCourse& course, SampleRandom& random) const;
    QDateTime beforeTerm(SampleRandom& random) const;

    QJsonObject m_texts;
    School m_school;
};

} // namespace shanke
