// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/StrongId.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace shanke {

enum class StaffRole { Teacher, Approver, Head };

struct StaffMember
{
    UserId user;
    QString name;
    QStringList subjects;
    std::vector<StaffRole> roles;
    QStringList grants{};                  // beyond a school, in words: "column:yuwen-p1:curator"
    QHash<QString, QSet<QString>> ended{}; // grants of before: the hashes of the revisions that stay
    QStringList groups{};                  // of teaching research, by name: "语文教研组"

    bool is(StaffRole role) const;
};

// Who works at a school: tells an approver which desks to follow. That of the county says who holds its
// offices. One of a newer program is read as far as it is known here; who is not counts in `skipped`.
struct Roster
{
    SchoolId school;
    QString schoolName;
    std::vector<StaffMember> staff;
    int skipped = 0; // entries that could not be read; not written

    // InvalidInput when it is no roster at all.
    static Result<Roster> fromJson(const QJsonObject& json);
    QJsonObject toJson() const;

    std::optional<StaffMember> find(const UserId& user) const;
};

} // namespace shanke
