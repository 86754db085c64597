// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/common/Badge.h"
#include "ui/common/StatusBadge.h"
#include "unit/ui/common/useLook.h"

#include <QFile>
#include <QSet>

using namespace shanke;
using test::useLook;
using namespace Qt::StringLiterals;

namespace {

const std::vector<Delivery> deliveries{Delivery::OnlyHere, Delivery::WaitingForNetwork, Delivery::Sending,
                                       Delivery::AtSchool, Delivery::AtCounty,          Delivery::Refused};
const std::vector<PlanStatus> statuses{
    PlanStatus::Draft,    PlanStatus::Submitted,         PlanStatus::Returned, PlanStatus::Resubmitted,
    PlanStatus::Approved, PlanStatus::ApprovedWithNotes, PlanStatus::Withdrawn};

Badge badgeOf(PlanStatus status)
{
    PlanState state;
    state.status = status;
    return Badge::of(state);
}

} // namespace

TEST_CASE("Badge: every state has a mark that is drawn and a word of its own", "[ui][common]")
{
    useLook();
    QSet<QString> words;
    for (const PlanStatus status : statuses) {
        CHECK(QFile::exists(u":/icons/%1.svg"_s.arg(badgeOf(status).mark)));
        words.insert(badgeOf(status).word);
    }
    CHECK(words.size() == qsizetype(statuses.size()));
    QSet<QString> marks;
    for (const Delivery delivery : deliveries) {
        CHECK(QFile::exists(u":/icons/%1.svg"_s.arg(Badge::of(delivery).mark)));
        CHECK_FALSE(Badge::of(delivery).word.isEmpty());
        marks.insert(Badge::of(delivery).mark);
    }
    CHECK(marks.size() == qsizetype(deliveries.size()));
}

TEST_CASE("Badge: what may come right looks milder than what has to be done again", "[ui][common]")
{
    useLook();
    CHECK(Badge::of(Reason::None) == Badge());
    CHECK(Badge::of(Reason::Confirmed) == Badge());
    CHECK(Badge::of(Reason::NotYetReceived).tone == Tone::Info);
    for (const Reason reason :
         {Reason::UnknownDevice, Reason::RosterMissing, Reason::NewerRoster, Reason::NotEndorsed,
          Reason::NeedsSecondVoice, Reason::CameLate, Reason::Incomplete, Reason::Proposal})
        CHECK(Badge::of(reason).tone == Tone::Attention);
    for (const Reason reason : {Reason::Altered, Reason::NoRole, Reason::Revoked, Reason::OutOfOrder,
                                Reason::Undecided, Reason::OtherSchool})
        CHECK(Badge::of(reason).tone == Tone::Bad);
    for (const Reason reason : {Reason::NotYetReceived, Reason::CameLate, Reason::Altered})
        CHECK(QFile::exists(u":/icons/%1.svg"_s.arg(Badge::of(reason).mark)));
}

TEST_CASE("Badge: ink is readable on its paper in both looks", "[ui][common]")
{
    const auto luminance = [](const QColor& colour) {
        const auto linear = [](double c) {
            return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    };
    const auto contrast = [&](const QColor& a, const QColor& b) {
        const double one = luminance(a) + 0.05;
        const double other = luminance(b) + 0.05;
        return std::max(one, other) / std::min(one, other);
    };
    for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
        useLook(scheme);
        for (const Tone tone : {Tone::Neutral, Tone::Info, Tone::Good, Tone::Attention, Tone::Bad})
            CHECK(contrast(colours().of(tone).ink, colours().of(tone).paper) >= 4.5);
        CHECK(contrast(colours().text, colours().window) >= 7);
        CHECK(contrast(colours().muted, colours().window) >= 4.5);
        CHECK(contrast(colours().onAccent, colours().accent) >= 4.5);
        CHECK(contrast(colours().accent, colours().accentSoft) >= 4.5);
    }
    useLook();
}

TEST_CASE("StatusBadge: it is read aloud as its word and takes no room when it has none", "[ui][common]")
{
    StatusBadge badge;
    CHECK(badge.sizeHint() == QSize(0, 0));
    badge.setBadge(Badge::of(Delivery::WaitingForNetwork));
    CHECK(badge.accessibleName() == u"Waiting for network");
    CHECK(badge.sizeHint().width() > badge.fontMetrics().horizontalAdvance(badge.badge().word));
    badge.clear();
    CHECK(badge.accessibleName().isEmpty());
}
