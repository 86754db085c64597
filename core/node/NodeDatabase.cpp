// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/NodeDatabase.h"

namespace shanke {

namespace {

// As many digits as the microseconds since 1970 that CouchDB tells. The time itself would name a store less
// surely: clocks are set back.
QString startTimeOf(const StoreInfo& info)
{
    constexpr qint64 FirstOfSixteenDigits = 1'000'000'000'000'000;
    constexpr qsizetype Digits = 12; // hexadecimal
    return QString::number(FirstOfSixteenDigits + info.uuid.left(Digits).toLongLong(nullptr, 16));
}

} // namespace

NodeDatabase::NodeDatabase(QString name, std::unique_ptr<DocumentStore> store, const QString& snapshotPath,
                           RuleRunner& runner, SignatureGate& signatures)
    : m_name(std::move(name)),
      m_store(std::move(store)),
      m_rules(runner),
      m_signatures(signatures),
      m_snapshot(*m_store, m_name, snapshotPath)
{
}

Result<couch::DatabaseInfo> NodeDatabase::info() const
{
    SHANKE_LET(const auto snapshot, m_store->read());
    SHANKE_LET(const auto info, m_store->info(snapshot));
    return couch::DatabaseInfo{.name = m_name,
                               .updateSequence = couch::Sequence::fromNumber(info.lastSequence),
                               .documents = info.documents,
                               .deletedDocuments = info.deletedDocuments,
                               .fileBytes = info.fileBytes,
                               .instance = startTimeOf(info)};
}

Result<QString> NodeDatabase::instanceStartTime() const
{
    SHANKE_LET(const auto facts, info());
    return facts.instance;
}

Result<NodeSecurity> NodeDatabase::security() const
{
    if (!m_security) {
        SHANKE_LET(const auto snapshot, m_store->read());
        SHANKE_LET(const auto stored, m_store->local(snapshot, QString::fromLatin1(SecurityId)));
        SHANKE_LET(m_security, stored ? NodeSecurity::fromJson(*stored) : NodeSecurity::forServerAdmins());
    }
    return *m_security;
}

Result<> NodeDatabase::setSecurity(const NodeSecurity& security)
{
    SHANKE_LET(auto transaction, m_store->begin(Durability::Full));
    SHANKE_TRY(m_store->putLocal(transaction, QString::fromLatin1(SecurityId), security.toJson()));
    SHANKE_TRY(transaction.commit());
    m_security = security;
    return {};
}

Result<const NodeRules*> NodeDatabase::rules(const ReadSnapshot& snapshot)
{
    SHANKE_LET(const auto now, security());
    SHANKE_TRY(m_rules.refresh(*m_store, snapshot, now));
    return &m_rules;
}

} // namespace shanke
