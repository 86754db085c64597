// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FakeClock.h"
#include "support/catch.h"
#include "ui/editor/SaveRhythm.h"

#include <QSignalSpy>

using namespace std::chrono_literals;
using namespace shanke;
using namespace shanke::test;

TEST_CASE("A draft is due within two seconds of typing, however long the typing goes on",
          "[editor][autosave]")
{
    FakeClock clock;
    SaveRhythm rhythm(clock);
    QSignalSpy due(&rhythm, &SaveRhythm::draftDue);
    for (int stroke = 0; stroke < 100; ++stroke) {
        rhythm.typed();
        clock.advance(100ms);
    }
    CHECK(due.count() >= 5);
    clock.advance(2s);
    const auto kept = due.count();
    clock.advance(1min);
    CHECK(due.count() == kept);
}

TEST_CASE("Ten minutes without a stroke make a save point", "[editor][autosave]")
{
    FakeClock clock;
    SaveRhythm rhythm(clock);
    QSignalSpy idle(&rhythm, &SaveRhythm::idle);
    rhythm.typed();
    clock.advance(9min);
    rhythm.typed();
    clock.advance(9min);
    CHECK(idle.isEmpty());
    clock.advance(1min);
    CHECK(idle.count() == 1);
    clock.advance(30min);
    CHECK(idle.count() == 1);
    rhythm.typed();
    clock.advance(10min);
    CHECK(idle.count() == 2);
}
