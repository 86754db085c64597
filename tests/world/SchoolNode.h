// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CountyLink.h"
#include "world/Line.h"
#include "world/Server.h"

namespace shanke::world {

// The server of the school: besides answering the PCs it carries everything to the county and back, over a
// line of its own.
class SchoolNode final : public Server
{
public:
    SchoolNode(WorldTime& time, const QString& folder, Line& toCounty);
    ~SchoolNode() override;

private:
    void onStarted() override;
    void onStopping() override;

    Line& m_line;
    std::unique_ptr<CountyLink> m_county;
};

} // namespace shanke::world
