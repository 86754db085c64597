// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/EnrolmentCodes.h"

#include "platform/DatabaseNames.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString LocalId = u"shanke:codes"_s;
constexpr int Days = 7;
constexpr qsizetype LongestUser = 200;

} // namespace

EnrolmentCodes::EnrolmentCodes(NodeDatabases& databases, SchoolId school, const Clock& clock)
    : m_databases(databases), m_school(std::move(school)), m_clock(clock)
{
}

Result<EnrolmentCodes::Issued> EnrolmentCodes::issue(const UserId& user, For whom)
{
    if (user.isEmpty() || user.toString().size() > LongestUser)
        return fail(ErrorKind::InvalidInput, u"Say for whom the code is: an id of 1 to 200 characters."_s);
    const Issued issued{OneTimeCode::make(), m_clock.now().addDays(Days)};
    SHANKE_LET(DocumentStore* const store, this->store());
    SHANKE_LET(auto transaction, store->begin(Durability::Full));
    SHANKE_LET(const auto before, store->local(transaction, LocalId));
    QJsonObject codes = before.value_or(QJsonObject());
    codes[user.toString()] = QJsonObject{{u"hash"_s, QString::fromLatin1(issued.code.hash())},
                                         {u"until"_s, toIsoString(issued.until)},
                                         {u"for"_s, whom == For::Anybody ? u"anybody"_s : u"teacher"_s}};
    SHANKE_TRY(store->putLocal(transaction, LocalId, codes));
    SHANKE_TRY(transaction.commit());
    return issued;
}

Result<EnrolmentCodes::Open> EnrolmentCodes::open(const UserId& user)
{
    SHANKE_LET(DocumentStore* const store, this->store());
    SHANKE_LET(const auto snapshot, store->read());
    SHANKE_LET(const auto codes, store->local(snapshot, LocalId));
    const QJsonObject kept = codes.value_or(QJsonObject())[user.toString()].toObject();
    if (kept.isEmpty() || m_clock.now() > QDateTime::fromString(kept["until"_L1].toString(), Qt::ISODate))
        return notGood();
    return Open{kept["hash"_L1].toString().toLatin1(),
                kept["for"_L1] == u"anybody"_s ? For::Anybody : For::Teacher};
}

Result<> EnrolmentCodes::use(const UserId& user, const Open& code)
{
    SHANKE_LET(DocumentStore* const store, this->store());
    SHANKE_LET(auto transaction, store->begin(Durability::Full));
    SHANKE_LET(const auto before, store->local(transaction, LocalId));
    QJsonObject codes = before.value_or(QJsonObject());
    if (codes.take(user.toString())["hash"_L1].toString().toLatin1() != code.hash)
        return notGood();
    SHANKE_TRY(store->putLocal(transaction, LocalId, codes));
    return transaction.commit();
}

Failure EnrolmentCodes::notGood()
{
    return fail(ErrorKind::Forbidden,
                u"bad-code: This code is wrong, used or too old. Ask for another one."_s);
}

Result<DocumentStore*> EnrolmentCodes::store()
{
    return m_databases.find(databaseOf(m_school).toString()).map([](NodeDatabase* database) {
        return &database->store();
    });
}

} // namespace shanke
