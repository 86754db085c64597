// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Badge.h"

#include "ui/common/DoubtWords.h"
#include "ui/common/Icons.h"
#include "ui/common/Words.h"

#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

constexpr int sidePadding = 8;
constexpr int markGap = 5;
constexpr int roundingRoom = 2; // glyphs end at fractions of pixels

int markSize(const QFontMetrics& metrics)
{
    return qRound(metrics.height() * 0.8);
}

struct BadgeLook
{
    const char16_t* mark;
    Tone tone;
};

BadgeLook lookOf(PlanStatus status)
{
    switch (status) {
    case PlanStatus::Draft:
        return {u"draft", Tone::Neutral};
    case PlanStatus::Submitted:
    case PlanStatus::Resubmitted:
        return {u"waiting", Tone::Info};
    case PlanStatus::Returned:
        return {u"returned", Tone::Bad};
    case PlanStatus::Approved:
        return {u"approved", Tone::Good};
    case PlanStatus::ApprovedWithNotes:
        return {u"approved-notes", Tone::Good};
    case PlanStatus::Withdrawn:
        return {u"withdrawn", Tone::Neutral};
    }
    Q_UNREACHABLE();
}

BadgeLook lookOf(Delivery delivery)
{
    switch (delivery) {
    case Delivery::OnlyHere:
        return {u"pc", Tone::Neutral};
    case Delivery::WaitingForNetwork:
        return {u"offline", Tone::Attention};
    case Delivery::WaitingForUpdate:
        return {u"waiting", Tone::Attention};
    case Delivery::TakenAlong:
        return {u"pc", Tone::Info};
    case Delivery::Sending:
        return {u"sending", Tone::Info};
    case Delivery::Unconfirmed:
        return {u"waiting", Tone::Attention};
    case Delivery::AtSchool:
        return {u"school", Tone::Good};
    case Delivery::AtCounty:
        return {u"county", Tone::Good};
    case Delivery::NotHere:
        return {u"warning", Tone::Attention};
    case Delivery::Refused:
        return {u"refused", Tone::Bad};
    }
    Q_UNREACHABLE();
}

BadgeLook lookOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Approved:
        return {u"approved", Tone::Good};
    case Verdict::ApprovedWithNotes:
        return {u"approved-notes", Tone::Good};
    case Verdict::Returned:
        return {u"returned", Tone::Bad};
    case Verdict::Withdrawn:
        return {u"withdrawn", Tone::Neutral};
    }
    Q_UNREACHABLE();
}

// More than a matter of waiting.
bool isGrave(Reason reason)
{
    switch (reason) {
    case Reason::Altered:
    case Reason::NoRole:
    case Reason::Revoked:
    case Reason::OutOfOrder:
    case Reason::Undecided:
    case Reason::OtherSchool:
    case Reason::OtherCounty:
        return true;
    default:
        return false;
    }
}

Badge badge(const BadgeLook& look, const QString& word)
{
    return {QString::fromUtf16(look.mark), word, look.tone};
}

} // namespace

Badge Badge::of(const PlanState& state)
{
    Badge result = badge(lookOf(state.status), Words::status(state));
    if (state.changedSinceApproval)
        result.tone = Tone::Attention;
    return result;
}

Badge Badge::of(Delivery delivery)
{
    return badge(lookOf(delivery), Words::delivery(delivery));
}

Badge Badge::of(Verdict verdict)
{
    return badge(lookOf(verdict), Words::verdict(verdict));
}

Badge Badge::of(Reason reason)
{
    if (reason == Reason::None || reason == Reason::Confirmed)
        return {};
    if (reason == Reason::NotYetReceived)
        return {u"waiting"_s, DoubtWords::word(reason), Tone::Info};
    return {u"warning"_s, DoubtWords::word(reason), isGrave(reason) ? Tone::Bad : Tone::Attention};
}

Badge Badge::conflict()
{
    return {u"conflict"_s, Words::conflict(), Tone::Attention};
}

Badge Badge::newer()
{
    return {u"warning"_s, Words::newer(), Tone::Attention};
}

Badge Badge::draft()
{
    return {u"draft"_s, Words::unsaved(), Tone::Neutral};
}

Badge Badge::notPrepared()
{
    return {u"empty"_s, Words::notPrepared(), Tone::Attention};
}

QSize badgeSize(const Badge& badge, const QFontMetrics& metrics)
{
    return {2 * sidePadding + markSize(metrics) + markGap + metrics.horizontalAdvance(badge.word) +
                roundingRoom,
            metrics.height() + 2 * spacing::tight};
}

void paintBadge(QPainter& painter, const QRect& rect, const Badge& badge)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QSize size = badgeSize(badge, metrics).boundedTo(rect.size());
    const QRect box(QPoint(rect.left(), rect.center().y() - size.height() / 2), size);
    const ToneColours& tone = colours().of(badge.tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.paper);
    painter.drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);

    const int mark = markSize(metrics);
    painter.drawPixmap(box.left() + sidePadding, box.top() + (box.height() - mark + 1) / 2,
                       iconPixmap(badge.mark, mark, tone.ink, painter.device()->devicePixelRatioF()));
    painter.setPen(tone.ink);
    const QRect words = box.adjusted(sidePadding + mark + markGap, 0, -sidePadding, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(badge.word, Qt::ElideRight, words.width()));
    painter.restore();
}

} // namespace shanke
