// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/common/ServerWords.h"

using namespace shanke;

TEST_CASE("ServerWords: each hop is told with what it lacks, and only one is said to be in use",
          "[ui][common]")
{
    SyncStatus status;
    CHECK(ServerWords::line(status, Hop::County) == u"County platform: none is set");
    status.link = LinkState::Idle;
    status.school.link = LinkState::Idle;
    status.county = {LinkState::Idle, {}, {}, 2};
    CHECK(ServerWords::line(status, Hop::School) == u"Server of the school: work goes this way");
    CHECK(ServerWords::line(status, Hop::County) == u"County platform: not in use now: work goes the other "
                                                    u"way · 2 of your documents not confirmed there yet");
    status.serverIsCounty = true;
    status.school.link = LinkState::Offline;
    CHECK(ServerWords::state(status, Hop::School) == u"does not answer at the moment");
    status.school.link = LinkState::UntrustedServer;
    CHECK(ServerWords::state(status, Hop::School) == u"nothing is sent until its code is compared");
}
