// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Vocabulary.h"
#include "support/catch.h"
#include "ui/common/Words.h"

using namespace shanke;
using namespace Qt::StringLiterals;

TEST_CASE("Words: every key a person can choose has a word", "[ui][common]")
{
    for (const QString& key : subjectKeys())
        CHECK(Words::subject(key) != key);
    for (const QString& key : gradeKeys())
        CHECK(Words::grade(key) != key);
    for (const QString& key : volumeKeys())
        CHECK(Words::volume(key) != key);
    for (const QString& key : editionKeys())
        CHECK(Words::edition(key) != key);
    for (const QString& key : lessonTypeKeys())
        CHECK(Words::lessonType(key) != key);
    for (const QString& code : returnReasons())
        CHECK(Words::returnReason(code) != code);
}

TEST_CASE("Words: a key from newer county data is shown as it is", "[ui][common]")
{
    CHECK(Words::subject(u"miaowen"_s) == u"miaowen");
}

TEST_CASE("Words: a lesson is told by what is filled in", "[ui][common]")
{
    LessonHeader header;
    CHECK(Words::lesson(header).isEmpty());
    header.subject = u"yuwen"_s;
    header.grade = u"P1"_s;
    header.volume = u"B"_s;
    CHECK(Words::lesson(header) == u"Chinese · Grade 1 Volume 2");
    header.unitNo = 4;
    header.lessonNo = u"识字3"_s;
    header.periodNo = 1;
    header.periodCount = 2;
    CHECK(Words::lesson(header) == u"Chinese · Grade 1 Volume 2 · Unit 4 · Lesson 识字3 · Period 1 of 2");
}

TEST_CASE("Words: an edit after approval never hides the approval", "[ui][common]")
{
    PlanState state;
    state.status = PlanStatus::Approved;
    state.changedSinceApproval = true;
    CHECK(Words::status(state).contains(Words::status(PlanStatus::Approved)));
    CHECK(Words::status(state) != Words::status(PlanStatus::Approved));
}
