// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "lesson/Decision.h"
#include "lesson/LessonPlan.h"
#include "lesson/PlanState.h"
#include "lesson/Preflight.h"
#include "lesson/Roster.h"
#include "lesson/Submission.h"
#include "lesson/Timetable.h"

#include <QDateTime>
#include <QList>
#include <QUrl>

#include <optional>

// Values that cross the border between ui or cli and the engine. They name revisions and places in words a
// person's program needs, never in the protocol's.
namespace shanke {

// Where a document is, as far as this PC knows. Only a peer's checkpoint makes it more than OnlyHere.
enum class Delivery {
    OnlyHere,          // no server is set, or never tried
    WaitingForNetwork, // queued, the last try found no server
    Sending,           // a transfer is under way
    AtSchool,          // the school's node has it
    AtCounty,          // the county platform has it
    Refused,           // a rule of the server refused it; the reason is kept
};

// What the catalogue keeps of a plan for lists; no body is read to show one.
struct PlanSummary
{
    DocId id;
    UserId author;
    LessonHeader header;
    PlanState state;
    Delivery delivery = Delivery::OnlyHere;
    bool conflicted = false; // two devices edited it; both versions are kept
    bool hasDraft = false;   // typed text that is not a save point yet
    QDateTime updatedAt;

    friend bool operator==(const PlanSummary&, const PlanSummary&) = default;
};

struct PlanFilter
{
    QString text;                     // in title or class; empty: all
    std::optional<PlanStatus> status; // only these
    int teachingWeek = 0;             // 0: all
};

// A decision as the teacher reads it, with the submission it answers.
struct ReviewEntry
{
    Submission submission;
    std::vector<Decision> decisions;
    Delivery delivery = Delivery::OnlyHere;
};

// Another version of the same plan that a second device made while this one was offline.
struct PlanVersion
{
    QString rev;
    LessonPlan plan;
};

// A plan opened for editing.
struct OpenPlan
{
    DocId id;
    QString rev; // the revision it was read from; empty: never saved
    LessonPlan plan;
    std::optional<LessonPlan> draft; // newer than `plan`: typed, not saved
    QString draftRev;                // the revision the draft was typed on; may be older than `rev`
    std::vector<PlanVersion> conflicts;
    PlanState state;
    Delivery delivery = Delivery::OnlyHere;
    std::vector<ReviewEntry> reviews; // newest first
};

// A submission in an approver's inbox.
struct InboxItem
{
    DocId submission;
    DocId plan;
    UserId teacher;
    QString teacherName;
    LessonHeader header;
    QDateTime submittedAt;
    std::optional<QDateTime> classTime; // of the first planned lesson; most urgent first
    int counter = 0;                    // 2 and more: handed in again
    std::optional<Verdict> decided;     // by anyone; empty: waits for a decision
    Delivery decisionDelivery = Delivery::OnlyHere;

    friend bool operator==(const InboxItem&, const InboxItem&) = default;
};

// A submission opened for review.
struct OpenSubmission
{
    Submission submission;
    QString teacherName;
    std::optional<Submission> earlier; // the one before, to show what changed
    std::vector<Decision> decisions;   // on this one and the earlier ones, newest first
};

struct DecisionDraft
{
    DocId submission;
    Verdict verdict = Verdict::Approved;
    QString grade;
    std::vector<QString> reasons;
    QString note;
    std::vector<ReviewComment> comments;
};

// One lesson of the timetable with the plan meant for it.
struct TodayLesson
{
    QDate date;
    TimetableEntry entry;
    PeriodDef period;
    std::optional<PlanSummary> plan;
};

struct TodayView
{
    QDate date;
    int teachingWeek = 0;
    std::vector<TodayLesson> today;
    std::vector<TodayLesson> coming; // the next days that have lessons, at most 10 lessons
    int returned = 0;                // plans that came back
    int waitingForMe = 0;            // inbox of an approver
    int conflicts = 0;
    int prepared = 0; // lessons of this week that have a plan, of `lessonsThisWeek`
    int approved = 0;
    int lessonsThisWeek = 0;
};

// A line of "where is my work": everything that is not at the farthest place yet, and what just arrived.
struct DeliveryItem
{
    DatabaseName database;
    DocId id;
    QString title;
    Delivery delivery = Delivery::OnlyHere;
    QString reason; // of a refusal, as the server said it
    qint64 bytes = 0;
    QDateTime updatedAt;

    friend bool operator==(const DeliveryItem&, const DeliveryItem&) = default;
};

// Where a database as a whole is: the least of its documents.
struct DatabaseDelivery
{
    DatabaseName database;
    Delivery delivery = Delivery::OnlyHere;
    qint64 documents = 0;
    int waiting = 0;
    int refused = 0;
    int conflicts = 0;
};

enum class LinkState { NoServer, Offline, Idle, Working, SignInNeeded, NotOurServer, Attention };

// The status line: always true.
struct SyncStatus
{
    LinkState link = LinkState::NoServer;
    bool serverIsCounty = false;
    int waiting = 0; // documents not yet at the server
    qint64 waitingBytes = 0;
    int sent = 0; // of this transfer
    int toSend = 0;
    int refused = 0;
    int conflicts = 0;
    std::optional<QDateTime> lastReached;
    std::optional<Error> problem; // why the last try failed
    QString attentionDatabase;    // for Attention: what stopped (gone, mass deletion)

    bool isComplete() const { return link == LinkState::Idle && waiting == 0 && refused == 0; }
};

// One line of the plain-words log.
struct LogEntry
{
    QDateTime time;
    QString code; // "reached", "offline", "sent", "received", "refused"...; ui makes the sentence
    QStringList details;
};

struct AccountSettings
{
    UserId user;
    QString name;
    SchoolId school;
    DeviceId device;
    QUrl server; // without credentials; empty: none
    QString serverUser;
    bool serverIsCounty = false;
    bool hasPassword = false;
    bool passwordIsSafe = true; // false: no keychain here, it must be given again after a restart
};

} // namespace shanke
