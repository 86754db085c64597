// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/EnrolmentCodes.h"

#include "platform/DatabaseNames.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString LocalId = u"shanke:codes"_s;
constexpr int Days = 7;
constexpr int MostTries = 5;
constexpr qsizetype LongestUser = 200;

Failure notGood()
{
    return fail(ErrorKind::Forbidden,
                u"bad-code: This code is wrong, used or too old. Ask for another one."_s);
}

} // namespace

EnrolmentCodes::EnrolmentCodes(NodeDatabases& databases, SchoolId school, const Clock& clock)
    : m_databases(databases), m_school(std::move(school)), m_clock(clock)
{
}

Result<EnrolmentCodes::Issued> EnrolmentCodes::issue(const UserId& user)
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
                                         {u"tries"_s, 0}};
    SHANKE_TRY(store->putLocal(transaction, LocalId, codes));
    SHANKE_TRY(transaction.commit());
    return issued;
}

// A try counts before it is known to be right, so that cutting the connection saves none.
Result<> EnrolmentCodes::redeem(const UserId& user, const OneTimeCode& code)
{
    SHANKE_LET(DocumentStore* const store, this->store());
    SHANKE_LET(auto transaction, store->begin(Durability::Full));
    SHANKE_LET(const auto before, store->local(transaction, LocalId));
    QJsonObject codes = before.value_or(QJsonObject());
    QJsonObject kept = codes[user.toString()].toObject();
    const int tries = kept["tries"_L1].toInt() + 1;
    const bool isOpen = tries <= MostTries &&
                        m_clock.now() <= QDateTime::fromString(kept["until"_L1].toString(), Qt::ISODate);
    if (kept.isEmpty() || !isOpen)
        return notGood();
    const bool isRight = code.matches(kept["hash"_L1].toString().toLatin1());
    kept[u"tries"_s] = tries;
    codes[user.toString()] = kept;
    if (isRight)
        codes.remove(user.toString());
    SHANKE_TRY(store->putLocal(transaction, LocalId, codes));
    SHANKE_TRY(transaction.commit());
    return isRight ? Result<>() : notGood();
}

Result<DocumentStore*> EnrolmentCodes::store()
{
    return m_databases.find(databaseOf(m_school).toString()).map([](NodeDatabase* database) {
        return &database->store();
    });
}

} // namespace shanke
