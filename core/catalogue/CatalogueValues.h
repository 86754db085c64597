// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/LessonHeader.h"
#include "lesson/PlanState.h"
#include "lesson/RoleValues.h"

#include <QDateTime>

#include <optional>

// What the catalogue keeps of documents: enough to show a list, never a body.
namespace shanke {

// Where a document stands in its database: what delivery is derived from.
struct Place
{
    DatabaseName database;
    DocId id;
    qint64 sequence = 0;     // of its last change here
    bool hasArrived = false; // of an event: the school's node says that the county has it
};

struct DocumentEntry
{
    Place place;
    bool deleted = false;
    bool conflicted = false; // versions beside it, or candidates in it
    qint64 bytes = 0;
    QString title;
    QDateTime updatedAt;
};

// A record of any kind.
struct RecordEntry
{
    Place place;
    UserId author;
    DocId belongsTo;   // empty: it stands for itself
    int belonging = 0; // how many records belong to it
    RoleValues roles;
    LessonHeader header;             // of a record of a lesson; else as a new one
    PlanState state;                 // of the plan that it is, or that it belongs to; else a draft
    std::optional<Place> submission; // of the newest one, as `state` has it
    bool conflicted = false;
    bool isNewer = false; // written by a program to come
    QDateTime updatedAt;
};

struct SubmissionEntry
{
    Place place;
    DocId plan;
    UserId author;
    LessonHeader header;
    int counter = 0;
    QDateTime submittedAt;
    QDate lessonDate; // of the first planned lesson; invalid when none is planned
    int lessonSlot = 0;
    PlanStatus status = PlanStatus::Submitted;
    std::optional<Place> decision;      // the newest on it
    std::optional<QDateTime> decidedAt; // of that one
    Reason doubt = Reason::None;        // as PlanState has it
    int steps = 1;                      // so many have to approve
    bool isPassedOn = false;            // as PlanState has it
};

// What is taught, by the keys of both.
struct Course
{
    QString subject;
    QString grade;
};

// What is not yet past a point of a database's feed.
struct Backlog
{
    int documents = 0;
    qint64 bytes = 0;
};

// Which records are meant; what says nothing means all.
struct RecordQuery
{
    QStringList databases; // "space-js01", or "column-*" for all columns; empty: none
    QStringList kinds;     // their words; empty: none
    QString subject{};     // its key
    QString classText{};   // in the name of a class
    QString stage{};       // its word
    QString text{};        // in title, class or person
    std::optional<PlanStatus> status{};
    int week = 0;
    QDate from{}; // invalid: from any day
    QDate to{};   // invalid: to any day
};

} // namespace shanke
