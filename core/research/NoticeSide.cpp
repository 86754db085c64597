// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/NoticeSide.h"

#include "research/Notice.h"
#include "research/placeValues.h"

#include <algorithm>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

std::vector<NoticeSide::Line> countedByLine(const SideInput& input, const std::vector<UserId>& read)
{
    const QSet<UserId> readers(read.begin(), read.end());
    std::vector<NoticeSide::Line> lines;
    for (const AddresseeRow& row : addresseesOf(input.record)) {
        const std::vector<UserId> addressed = addressedOf(input.staff, {row});
        const auto count = std::count_if(addressed.begin(), addressed.end(),
                                         [&](const UserId& user) { return readers.contains(user); });
        lines.push_back({row, int(addressed.size()), int(count)});
    }
    return lines;
}

} // namespace

NoticeSide NoticeSide::of(const SideInput& input)
{
    NoticeSide side{.viewer = input.viewer, .id = input.id, .until = {}, .receipts = {}, .lines = {}};
    side.until = readObject<NoticeFacts>(input.record, u"notice"_s).until;
    const std::vector<UserId> addressed = addressedOf(input.staff, addresseesOf(input.record));
    const auto notes = heardAs<AcknowledgementSaid>(input.heard, input.viewer);
    side.receipts = receiptsOf(input.id, addressed, notes);
    side.lines = countedByLine(input, side.receipts.read);
    const UserId& user = input.viewer.user;
    side.isForViewer = std::find(addressed.begin(), addressed.end(), user) != addressed.end();
    side.hasRead = std::any_of(notes.begin(), notes.end(), [&](const Acknowledgement& note) {
        return note.origin.author == user && note.origin.counts();
    });
    return side;
}

SayBar NoticeSide::barOf(const Saying& saying) const
{
    if (saying.kind != AcknowledgementSaid::kind().word || saying.about != id)
        return SayBar::Unknown;
    if (!isForViewer)
        return SayBar::NotAddressed;
    return hasRead ? SayBar::AlreadySaid : SayBar::None;
}

bool NoticeSide::asksViewer() const
{
    const bool isPast = until.isValid() && viewer.now.date() > until;
    return isForViewer && !hasRead && !isPast;
}

} // namespace shanke
