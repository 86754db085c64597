// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/HeldDatabases.h"

#include "workspace/sync/FailureKinds.h"

namespace shanke {

namespace {

// Going on there may lose work.
bool isForPerson(ErrorKind failure)
{
    return failure == ErrorKind::NotFound || failure == ErrorKind::Precondition;
}

} // namespace

bool HeldDatabases::isOfOneDatabase(ErrorKind failure)
{
    return failure == ErrorKind::Forbidden || isOfThisPc(failure) || isForPerson(failure);
}

bool HeldDatabases::hold(const DatabaseName& database, const Error& error)
{
    const auto before = m_forNow.constFind(database);
    const bool isSaid = before != m_forNow.constEnd() && before->kind == error.kind;
    (isForPerson(error.kind) ? m_forPerson : m_forNow).insert(database, error);
    return !isSaid;
}

void HeldDatabases::release(const DatabaseName& database)
{
    m_forPerson.remove(database);
    if (m_forNow.remove(database) > 0)
        m_pause.reset();
}

void HeldDatabases::clear()
{
    m_forPerson.clear();
    m_forNow.clear();
    m_pause.reset();
    m_pause.end();
}

std::optional<Error> HeldDatabases::problem() const
{
    const auto& first = m_forPerson.isEmpty() ? m_forNow : m_forPerson;
    return first.isEmpty() ? std::nullopt : std::optional(first.first());
}

bool HeldDatabases::needAttention() const
{
    // What the server has not opened yet is for those who look after the server.
    return !m_forPerson.isEmpty() || std::any_of(m_forNow.begin(), m_forNow.end(), [](const Error& error) {
        return error.kind != ErrorKind::Forbidden;
    });
}

void HeldDatabases::tryAgainLater(QObject* owner, std::function<void()> again)
{
    if (m_forNow.isEmpty() || m_pause.isUnderWay())
        return;
    m_pause.begin({}, owner, [this, again = std::move(again)] {
        m_pause.end();
        again();
    });
}

} // namespace shanke
