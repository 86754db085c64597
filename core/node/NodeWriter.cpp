// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/NodeWriter.h"

namespace shanke {

using namespace Qt::StringLiterals;

NodeWriter::NodeWriter(NodeDatabase& database, NodeSecurity security, const NodeUser& user,
                       WriteTransaction transaction)
    : m_store(database.store()),
      m_security(std::move(security)),
      m_user(user),
      m_transaction(std::move(transaction))
{
}

Result<NodeWriter> NodeWriter::begin(NodeDatabase& database, const NodeUser& user)
{
    SHANKE_LET(auto security, database.security());
    SHANKE_TRY(security.checkMember(user));
    SHANKE_LET(auto transaction, database.store().begin(Durability::Full));
    return NodeWriter(database, std::move(security), user, std::move(transaction));
}

Result<> NodeWriter::checkMayWrite(const DocId& id) const
{
    if (id.toString().startsWith(u"_local/"))
        return fail(ErrorKind::InvalidInput, u"Local documents are written one by one."_s);
    if (id.toString().startsWith(u"_design/"))
        return m_security.checkAdmin(m_user);
    return {};
}

Result<RevId> NodeWriter::write(ParsedDocument document, bool newEdits)
{
    SHANKE_TRY(checkMayWrite(document.id));
    return m_transaction.atomically([&]() -> Result<RevId> {
        if (newEdits) {
            return m_store.put(m_transaction, Edit{.id = std::move(document.id),
                                                   .parent = std::move(document.rev),
                                                   .deleted = document.deleted,
                                                   .body = std::move(document.body),
                                                   .attachments = std::move(document.attachments)});
        }
        SHANKE_LET(const auto revision, toRevision(std::move(document)));
        SHANKE_TRY(m_store.graft(m_transaction, revision));
        return revision.rev;
    });
}

} // namespace shanke
