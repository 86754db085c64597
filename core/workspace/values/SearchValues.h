// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/PlanState.h"
#include "search/SearchQuery.h"
#include "search/SearchRun.h"

#include <QHash>

namespace shanke {

// What a person looks for in everything that they may see. Their own courses are filled in.
struct SearchRequest
{
    SearchQuery query;
    std::optional<PlanStatus> status; // of plans and of what was handed in
};

struct FoundItem
{
    SearchHit hit;
    QString authorName;
    bool isOwn = false;
    std::optional<PlanState> state; // of a plan, or of the plan that was handed in

    friend bool operator==(const FoundItem&, const FoundItem&) = default;
};

struct SearchAnswer
{
    std::vector<FoundItem> items;
    bool hasMore = false;
    qint64 unread = 0; // changes that the index has not come to yet
};

// What there is to be narrowed down by, and how people are called.
struct SearchFilters
{
    SearchChoices choices;
    QHash<UserId, QString> names;
};

} // namespace shanke
