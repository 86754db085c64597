// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/Role.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestId = 100;

struct RoleWords
{
    RoleKind kind;
    QLatin1StringView scope;
    QLatin1StringView word;
};

constexpr std::array<RoleWords, 10> Words{{
    {RoleKind::Teacher, "school"_L1, "teacher"_L1},
    {RoleKind::Approver, "school"_L1, "approver"_L1},
    {RoleKind::Head, "school"_L1, "head"_L1},
    {RoleKind::Delegate, "school"_L1, "delegate"_L1},
    {RoleKind::FormerDelegate, "school"_L1, "former-delegate"_L1},
    {RoleKind::Inspector, "school"_L1, "inspector"_L1},
    {RoleKind::Node, "school"_L1, "node"_L1},
    {RoleKind::Curator, "column"_L1, "curator"_L1},
    {RoleKind::Office, "county"_L1, "office"_L1},
    {RoleKind::Research, "county"_L1, "research"_L1},
}};

const RoleWords& wordsOf(RoleKind kind)
{
    return *std::find_if(Words.begin(), Words.end(),
                         [kind](const RoleWords& words) { return words.kind == kind; });
}

} // namespace

Result<> Role::checkId(const QString& id)
{
    const auto breaksIt = [](QChar c) {
        return c == u':' || c == u',' || c.isSpace() || c.category() == QChar::Other_Control;
    };
    if (id.isEmpty() || id.size() > LongestId || std::any_of(id.begin(), id.end(), breaksIt))
        return fail(
            ErrorKind::InvalidInput,
            u"\"%1\" cannot be the id of a school or column: use 1 to 100 letters and digits without a colon, a comma or a space"_s
                .arg(id.left(LongestId)));
    return {};
}

Result<Role> Role::fromString(const QString& text)
{
    const QStringList parts = text.split(u':');
    const auto found = std::find_if(Words.begin(), Words.end(), [&](const RoleWords& words) {
        const bool isCountys = words.scope == "county"_L1;
        return parts.size() == (isCountys ? 2 : 3) && parts.first() == words.scope &&
               parts.last() == words.word;
    });
    if (found == Words.end())
        return fail(ErrorKind::InvalidInput, u"\"%1\" is no role"_s.arg(text.left(LongestId)));
    Role role{found->kind, parts.size() == 3 ? parts[1] : QString()};
    if (parts.size() == 3)
        SHANKE_TRY(checkId(role.id));
    return role;
}

QString Role::toString() const
{
    const RoleWords& words = wordsOf(kind);
    return id.isEmpty() ? words.scope + u':' + words.word : words.scope + u':' + id + u':' + words.word;
}

bool Role::isOf(const SchoolId& school) const
{
    return id == school.toString() && wordsOf(kind).scope == "school"_L1;
}

Role roleAt(const SchoolId& school, RoleKind kind)
{
    return {kind, school.toString()};
}

QList<Role> rolesIn(const QStringList& texts)
{
    QList<Role> roles;
    for (const QString& text : texts) {
        if (const auto role = Role::fromString(text))
            roles.append(*role);
    }
    return roles;
}

} // namespace shanke
