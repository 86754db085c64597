// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/WriteTransaction.h"

#include "sqlite/Session.h"

namespace shanke {

WriteTransaction::WriteTransaction(std::shared_ptr<Session> session, std::function<void()> committed)
    : ReadSnapshot(std::move(session)), m_committed(std::move(committed))
{
}

WriteTransaction::WriteTransaction(WriteTransaction&& other) noexcept = default;

WriteTransaction::~WriteTransaction()
{
    if (m_session)
        m_session->rollBack();
}

qint64 WriteTransaction::lastKey() const
{
    return m_session->lastKey();
}

Result<> WriteTransaction::commit()
{
    SHANKE_TRY(m_session->commit());
    m_session.reset(); // nothing can be asked of it any more, not even by mistake
    if (m_committed)
        m_committed();
    return {};
}

} // namespace shanke
