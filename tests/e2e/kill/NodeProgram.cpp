// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeProgram.h"

namespace shanke::test {

NodeProgram::NodeProgram(const QString& folder, quint32 seed)
    : m_random(seed), m_node(QStringLiteral(SHANKE_BIN "/shanke-node"), folder)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, &m_node, &NodeProcess::kill);
    connect(&m_node, &NodeProcess::ended, this, &NodeProgram::onEnded);
}

void NodeProgram::onEnded()
{
    ++m_kills;
    if (m_afterKill)
        m_afterKill();
    m_node.start();
}

} // namespace shanke::test
