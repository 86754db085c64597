// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/Error.h"
#include "base/StrongId.h"

#include <QList>
#include <QStringList>

#include <optional>

// What stands at a server that no gate takes, and what was done about it.
namespace shanke {

// Which server: "http(s)://[user:password@]host[:port]" of an administrator, or, empty, that of the account.
struct ServerLookOrder
{
    QString address{};
    std::optional<Digest> certificate{}; // compared by the person
};

struct ForgedLeaf
{
    DatabaseName database;
    DocId id;
    QString rev;
    QString reason; // "altered"; "removed": what is good here was deleted there
    bool mayBeClosed = true;
};

struct ServerLook
{
    static constexpr qsizetype MostListed = 10'000;

    QList<ForgedLeaf> leaves; // at most so many
    qint64 notListed = 0;     // beside these
    QStringList notRead;      // a sentence for each database that this account may not read
    int databases = 0;        // that were read
    qint64 signedLeaves = 0;
};

struct ClosedLeaf
{
    ForgedLeaf leaf;
    std::optional<Error> failure{}; // none: it is closed
};

} // namespace shanke
