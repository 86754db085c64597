// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/DeletionWeighing.h"

#include "replication/ReplicationTuning.h"

namespace shanke {

using namespace Qt::StringLiterals;

void DeletionWeighing::weigh(bool isAllQueued)
{
    if (m_queue.held() == 0 || m_isCounting)
        return;
    if (!m_documents)
        return count();
    if (!isAllQueued)
        return;
    const qint64 deletions = m_queue.held();
    if (deletions > tuning::FewDeletions && deletions * 2 > *m_documents)
        return emit failed(
            {ErrorKind::Precondition,
             u"The other side would delete %1 of the %2 documents here. Nothing was deleted."_s.arg(deletions)
                 .arg(*m_documents),
             {}});
    m_documents.reset();
    m_queue.releaseHeld();
}

void DeletionWeighing::count()
{
    m_isCounting = true;
    m_target.info({this, [this](const Result<PeerInfo>& info) {
                       m_isCounting = false;
                       if (!info)
                           return emit failed(info.error());
                       m_documents = info->documents;
                       emit counted();
                   }});
}

} // namespace shanke
