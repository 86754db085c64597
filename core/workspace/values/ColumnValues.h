// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// What ui and cli show of the columns of standard plans.
namespace shanke {

// The standard plans of one volume of a column, as they are on this PC.
struct ColumnPlans
{
    int plans = 0;
    int files = 0; // that they name, each once
    int filesHere = 0;
    qint64 bytes = 0;
    qint64 bytesHere = 0;
    int wanted = 0;        // files that are fetched, or will be
    QStringList lacking{}; // titles of the plans of which a file is not here

    friend bool operator==(const ColumnPlans&, const ColumnPlans&) = default;
};

struct ColumnState
{
    QString column;          // "yuwen-p3"
    QString subject;         // its key
    QString grade;           // its key
    bool isTaught = false;   // the timetable gives it to this person: followed without being asked for
    bool isKept = false;     // this person publishes in it: followed as well
    bool isFollowed = false; // as this person chose
    bool isHere = false;     // something of it came
    ColumnPlans plans{};

    // Without anybody asking for it, and for as long as that is so.
    bool isFollowedAnyway() const { return isTaught || isKept; }
    bool comes() const { return isFollowedAnyway() || isFollowed; }

    friend bool operator==(const ColumnState&, const ColumnState&) = default;
};

} // namespace shanke
