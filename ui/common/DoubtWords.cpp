// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DoubtWords.h"

#include <algorithm>

namespace shanke {

namespace {

struct Doubt
{
    Reason reason;
    const char* word;
    const char* sentence;
};

constexpr Doubt doubts[]{
    {Reason::NotYetReceived, QT_TRANSLATE_NOOP("DoubtWords", "Not yet at the school"),
     QT_TRANSLATE_NOOP("DoubtWords", "Decided, but not yet at the school. It goes there by itself with the "
                                     "next exchange.")},
    {Reason::Confirmed, QT_TRANSLATE_NOOP("DoubtWords", "Confirmed afterwards"),
     QT_TRANSLATE_NOOP("DoubtWords", "It came late, and the head or an approver of the school stands for it. "
                                     "It counts.")},
    {Reason::UnknownDevice, QT_TRANSLATE_NOOP("DoubtWords", "Not yet confirmed"),
     QT_TRANSLATE_NOOP("DoubtWords", "The school does not know the PC it was written on yet. It counts when "
                                     "that PC has been connected to the school and the head or an approver "
                                     "has confirmed it.")},
    {Reason::RosterMissing, QT_TRANSLATE_NOOP("DoubtWords", "Not yet confirmed"),
     QT_TRANSLATE_NOOP("DoubtWords", "The school's staff list has not come to this PC yet. After the next "
                                     "exchange with the school it shows whether this counts.")},
    {Reason::NewerRoster, QT_TRANSLATE_NOOP("DoubtWords", "Not yet confirmed"),
     QT_TRANSLATE_NOOP("DoubtWords",
                       "The school has a newer staff list than this PC. After the next exchange "
                       "with the school it shows whether this counts.")},
    {Reason::SameEdition, QT_TRANSLATE_NOOP("DoubtWords", "Two staff lists"),
     QT_TRANSLATE_NOOP("DoubtWords",
                       "There are two different staff lists of the school with one number. Tell "
                       "the head or the county; until it is cleared up this does not count.")},
    {Reason::NoRole, QT_TRANSLATE_NOOP("DoubtWords", "Not entitled"),
     QT_TRANSLATE_NOOP("DoubtWords", "By the school's staff list whoever wrote it may not do this. It does "
                                     "not count. If the list is wrong, ask the head to have it corrected.")},
    {Reason::OtherSchool, QT_TRANSLATE_NOOP("DoubtWords", "Another school"),
     QT_TRANSLATE_NOOP("DoubtWords", "It is about somebody of another school, where whoever wrote it decides "
                                     "nothing. It does not count.")},
    {Reason::NotEndorsed, QT_TRANSLATE_NOOP("DoubtWords", "Not yet confirmed"),
     QT_TRANSLATE_NOOP("DoubtWords", "Nobody at the school has confirmed the PC it was written on. The head "
                                     "or an approver can do so in the settings under “PCs of the school”.")},
    {Reason::NeedsSecondVoice, QT_TRANSLATE_NOOP("DoubtWords", "One more to confirm"),
     QT_TRANSLATE_NOOP("DoubtWords",
                       "The PC it was written on is that of somebody who reviews plans, so two "
                       "have to confirm it, and one has. The other can be the head, or the same "
                       "person on another PC: in the settings under “PCs of the school”.")},
    {Reason::OlderRoster, QT_TRANSLATE_NOOP("DoubtWords", "By an older list"),
     QT_TRANSLATE_NOOP("DoubtWords",
                       "The PC it was written on went back to an older staff list of the "
                       "school. This does not count. After the next exchange of that PC, submit "
                       "or decide again.")},
    {Reason::OutOfOrder, QT_TRANSLATE_NOOP("DoubtWords", "Contradicted"),
     QT_TRANSLATE_NOOP("DoubtWords", "From the same PC comes something that contradicts it, and the school "
                                     "received that first. This does not count. If it was meant, submit or "
                                     "decide again.")},
    {Reason::Undecided, QT_TRANSLATE_NOOP("DoubtWords", "Contradicted"),
     QT_TRANSLATE_NOOP("DoubtWords",
                       "From the same PC comes something that contradicts it, and the school "
                       "received neither. Neither counts. Ask the head or an approver to confirm "
                       "that PC again, then submit or decide again.")},
    {Reason::CameLate, QT_TRANSLATE_NOOP("DoubtWords", "Came late"),
     QT_TRANSLATE_NOOP("DoubtWords", "When it reached the school, whoever wrote it did not do this work any "
                                     "more, or their PC was out of use. It counts only if the head or an "
                                     "approver stands for it.")},
    {Reason::Revoked, QT_TRANSLATE_NOOP("DoubtWords", "PC out of use"),
     QT_TRANSLATE_NOOP("DoubtWords", "It was written on a PC that had been taken out of use. It does not "
                                     "count. Submit or decide again on another PC.")},
    {Reason::Proposal, QT_TRANSLATE_NOOP("DoubtWords", "A proposal"),
     QT_TRANSLATE_NOOP("DoubtWords", "It is by somebody who takes no part in this. It is kept as a proposal "
                                     "that those who do can take over.")},
    {Reason::Incomplete, QT_TRANSLATE_NOOP("DoubtWords", "Something is missing here"),
     QT_TRANSLATE_NOOP("DoubtWords", "Something that belongs to it has not come to this PC, so it does not "
                                     "read approved yet. Wait for the next exchange, or ask whoever brought "
                                     "it on a stick for the rest.")},
    {Reason::NewerKind, QT_TRANSLATE_NOOP("DoubtWords", "Waits for an update"),
     QT_TRANSLATE_NOOP("DoubtWords", "A newer program wrote it, and this one does not know what it is. It is "
                                     "kept, and counts when this program has been updated.")},
    {Reason::Altered, QT_TRANSLATE_NOOP("DoubtWords", "Altered"),
     QT_TRANSLATE_NOOP("DoubtWords", "It is not what was written on the PC that it names. It does not count. "
                                     "Ask its author to submit or decide again.")},
    {Reason::OtherCounty, QT_TRANSLATE_NOOP("DoubtWords", "Another county"),
     QT_TRANSLATE_NOOP("DoubtWords",
                       "It comes from a county that this school does not belong to. It does not "
                       "count. Tell the head of the school.")},
};

const Doubt* doubtFor(Reason reason)
{
    const auto found = std::find_if(std::begin(doubts), std::end(doubts),
                                    [reason](const Doubt& doubt) { return doubt.reason == reason; });
    return found == std::end(doubts) ? nullptr : found;
}

} // namespace

QString DoubtWords::word(Reason reason)
{
    const Doubt* doubt = doubtFor(reason);
    return doubt ? tr(doubt->word) : QString();
}

QString DoubtWords::sentence(Reason reason)
{
    const Doubt* doubt = doubtFor(reason);
    return doubt ? tr(doubt->sentence) : QString();
}

} // namespace shanke
