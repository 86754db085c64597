// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/common/ErrorText.h"
#include "ui/common/InfoBar.h"

#include <QPushButton>
#include <QTimer>

using namespace shanke;
using namespace Qt::StringLiterals;

TEST_CASE("InfoBar: undo runs once and the message goes", "[ui][common]")
{
    InfoBar bar;
    int undone = 0;
    bar.showMessage(Tone::Good, u"静夜思 was removed."_s, {u"Undo"_s, [&] { ++undone; }});
    CHECK(bar.text() == u"静夜思 was removed.");
    bar.findChild<QPushButton*>()->click();
    CHECK(undone == 1);
    CHECK(bar.isHidden());
}

TEST_CASE("InfoBar: a message without an action shows no button", "[ui][common]")
{
    InfoBar bar;
    bar.showMessage(Tone::Good, u"first"_s, {u"Undo"_s, [] {}});
    bar.showMessage(Tone::Good, u"second"_s);
    CHECK(bar.findChild<QPushButton*>()->isHidden());
    CHECK(bar.text() == u"second");
}

TEST_CASE("InfoBar: good news goes by itself, and what somebody has to look at does not", "[ui][common]")
{
    InfoBar bar;
    bar.showMessage(Tone::Info, u"saved"_s);
    CHECK(bar.findChild<QTimer*>()->isActive());
    bar.showUntilClosed(Tone::Info, u"a new standard plan"_s, {u"Look at it"_s, [] {}});
    CHECK_FALSE(bar.findChild<QTimer*>()->isActive());
    CHECK(bar.text() == u"a new standard plan");
}

TEST_CASE("ErrorText: every kind of failure has a sentence and a next step", "[ui][common]")
{
    for (int kind = int(ErrorKind::InvalidInput); kind <= int(ErrorKind::Cancelled); ++kind) {
        CHECK(ErrorText::sentence(ErrorKind(kind)).endsWith(u'.'));
        CHECK(ErrorText::nextStep(ErrorKind(kind)).endsWith(u'.'));
    }
}

TEST_CASE("ErrorText: a person never reads the detail that is meant for logs", "[ui][common]")
{
    const Error error{ErrorKind::Offline, u"connect ECONNREFUSED 10.1.0.4:5984"_s, u"HttpPeer"_s};
    CHECK_FALSE(ErrorText::of(error).contains(u"ECONNREFUSED"));
    CHECK(ErrorText::of(error).contains(ErrorText::nextStep(ErrorKind::Offline)));
}
