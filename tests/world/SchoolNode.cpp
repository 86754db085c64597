// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/SchoolNode.h"

#include "world/LineTransport.h"

namespace shanke::world {

using namespace Qt::StringLiterals;

SchoolNode::SchoolNode(WorldTime& time, const QString& folder, Line& toCounty)
    : Server(time, u"node"_s, folder), m_line(toCounty)
{
}

SchoolNode::~SchoolNode()
{
    m_county.reset();
}

void SchoolNode::onStarted()
{
    m_county =
        std::make_unique<CountyLink>(databases(), std::make_shared<LineTransport>(m_line), sharedClock());
    m_county->start();
}

void SchoolNode::onStopping()
{
    m_county.reset();
}

} // namespace shanke::world
