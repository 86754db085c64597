// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/StrongId.h"

namespace shanke {

// A delegate decides in the place of an approver or head; one of before brings what they decided until then.
// A school's server says so, no provider does.
enum class RoleKind {
    Teacher,
    Approver,
    Head,
    Delegate,
    FormerDelegate,
    Inspector,
    Node,
    Curator,
    Office,
    Research
};

// What a person or a school's node may do, as it stands in tokens and security objects: "school:fxz:teacher",
// "column:sx:curator", "county:office". A value; its text is what CouchDB and the rules compare.
struct Role
{
    RoleKind kind = RoleKind::Teacher;
    QString id; // of the school or the column; empty for the county's

    // InvalidInput for a role that is not one of these, or whose id has a separator or a space in it.
    static Result<Role> fromString(const QString& text);
    // InvalidInput for an id that no role can carry: empty, longer than 100 characters, or with a colon, a
    // comma, a space or a control character in it.
    static Result<> checkId(const QString& id);
    QString toString() const;

    bool isOf(const SchoolId& school) const; // a role at that school

    friend bool operator==(const Role&, const Role&) = default;
};

Role roleAt(const SchoolId& school, RoleKind kind); // one of Teacher to Node

// The roles of this program among the texts a token or a user document carries; others are left out.
QList<Role> rolesIn(const QStringList& texts);

} // namespace shanke
