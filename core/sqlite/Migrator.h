// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>

#include <vector>

namespace shanke {

class Session;

// What a kind of file looks like: its mark (PRAGMA application_id), the page size it is made with, and the
// scripts that lead from an empty file to today's tables. PRAGMA user_version counts the scripts that ran.
struct Schema
{
    qint32 applicationId = 0;
    int pageSize = 4096; // bytes; a power of two
    std::vector<QByteArray> steps;
};

// Brings a file to the schema of this program, each step in a transaction of its own, so that a power cut
// leaves a whole older version. Owns nothing but a view of the schema.
class Migrator
{
public:
    explicit Migrator(const Schema& schema) : m_schema(schema) {}

    // Looks without changing anything. NewerVersion: made by a newer program; Damaged: not this kind of file.
    Result<> inspect(Session& session, const QString& path) const;
    // The same; Precondition: made by an older program, and not brought up to date yet.
    Result<> requireCurrent(Session& session, const QString& path) const;
    Result<> migrate(Session& session) const;

private:
    Result<> step(Session& session) const;

    const Schema& m_schema;
};

} // namespace shanke
