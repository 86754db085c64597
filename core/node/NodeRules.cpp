// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/NodeRules.h"

#include "rules/designDocument.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString FunctionMember = u"validate_doc_update"_s;

// Nothing where the database is not the platform's.
Result<std::optional<platform::DatabaseKind>> kindOf(const NodeSecurity& security)
{
    const auto database = platform::PlatformDatabase::ofSecurity(security.toJson());
    if (database)
        return database->kind();
    if (database.error().kind == ErrorKind::NotFound)
        return std::nullopt;
    return fail(ErrorKind::Forbidden, u"not-set-up: "_s + database.error().detail);
}

Result<std::vector<DocumentRow>> designDocuments(const DocumentStore& store, const ReadSnapshot& snapshot,
                                                 bool bodies)
{
    return store.list(snapshot,
                      {.prefix = u"_design/"_s, .first = u"_design/"_s, .limit = 0, .bodies = bodies});
}

} // namespace

Result<> NodeRules::refresh(const DocumentStore& store, const ReadSnapshot& snapshot,
                            const NodeSecurity& security)
{
    SHANKE_LET(const auto kind, kindOf(security));
    SHANKE_LET(const auto rows, designDocuments(store, snapshot, false));
    QStringList seen;
    for (const DocumentRow& row : rows)
        seen << row.id.toString() << row.winner.toString();
    const bool needsOurs = kind && !seen.contains(QString(platform::RulesId));
    if (needsOurs)
        seen << platform::toWord(*kind);
    if (seen == m_seen)
        return {};
    SHANKE_TRY(read(store, snapshot));
    if (needsOurs)
        m_functions << designDocument(*kind)[FunctionMember].toString();
    m_seen = seen;
    return {};
}

Result<> NodeRules::read(const DocumentStore& store, const ReadSnapshot& snapshot)
{
    SHANKE_LET(const auto rows, designDocuments(store, snapshot, true));
    m_functions.clear();
    for (const DocumentRow& row : rows) {
        const QString function = row.body.toObject()[FunctionMember].toString();
        if (!function.isEmpty())
            m_functions << function;
    }
    return {};
}

Result<> NodeRules::check(const RuleCase& asked) const
{
    for (const QString& function : m_functions)
        SHANKE_TRY(m_runner.check(function, asked));
    return {};
}

} // namespace shanke
