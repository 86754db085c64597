// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/KindDescription.h"

namespace shanke {

// When, where and about what people prepared together, and who came (集体备课).
struct PrepMeeting
{
    QString topic;
    QDate day;
    QString place; // or that it was held over the network
    QString host;
    QString keeper; // of the minutes
    QString mainPreparer;
    QStringList expected; // the accounts of who is expected; who came is said by events
    QStringList present;
    QStringList absent; // each with the reason

    static const Fields<PrepMeeting>& fields();
};

// A question that was talked over, by whom, and what they agreed on.
struct PrepQuestion
{
    QString id;
    QString question; // inline markup, as the others
    QString speaker;
    QString views;
    QString consensus;

    static const Fields<PrepQuestion>& fields();
};

// What somebody took over.
struct PrepTask
{
    QString id;
    QString task;
    QString person;
    QDate due;

    static const Fields<PrepTask>& fields();
};

// The minutes of preparing together: a document of its founder in the school's database, written by everybody
// whom the founder let in by events.
const KindDescription& sessionKind();
PrepMeeting prepMeetingOf(const Record& session);

} // namespace shanke
