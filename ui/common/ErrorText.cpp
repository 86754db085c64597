// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ErrorText.h"

#include "platform/Rules.h"

#include <algorithm>

namespace shanke {

namespace {

struct Refusal
{
    const char* code;
    const char* sentence;
};

// By the codes of resources/platform and of the school's server.
constexpr Refusal refusals[]{
    {"not-set-up", QT_TRANSLATE_NOOP("ErrorText", "This place on the server is not set up yet.")},
    {"nobody", QT_TRANSLATE_NOOP("ErrorText", "The server does not know who sends this: sign in.")},
    {"wrong-database", QT_TRANSLATE_NOOP("ErrorText", "This does not belong in this place on the server.")},
    {"wrong-id", QT_TRANSLATE_NOOP("ErrorText", "The number of this document does not fit what it is.")},
    {"wrong-shape", QT_TRANSLATE_NOOP("ErrorText", "Something that has to be in this document is missing.")},
    {"wrong-school",
     QT_TRANSLATE_NOOP("ErrorText", "This names another school than the one it was sent to.")},
    {"wrong-column",
     QT_TRANSLATE_NOOP("ErrorText", "This names another column than the one it was sent to.")},
    {"wrong-author", QT_TRANSLATE_NOOP("ErrorText", "A document has to name the person who writes it.")},
    {"wrong-size", QT_TRANSLATE_NOOP("ErrorText", "This piece of a file is too large.")},
    {"unchangeable",
     QT_TRANSLATE_NOOP("ErrorText", "What was handed in, decided or sealed stays as it was written.")},
    {"not-yours", QT_TRANSLATE_NOOP("ErrorText", "Only its author may change or delete this.")},
    {"not-owner", QT_TRANSLATE_NOOP("ErrorText", "Only its owner writes here.")},
    {"own-submission", QT_TRANSLATE_NOOP("ErrorText", "Nobody decides on a plan of their own.")},
    {"not-leader", QT_TRANSLATE_NOOP("ErrorText", "Only approvers and the head of the school write this.")},
    {"not-staff", QT_TRANSLATE_NOOP("ErrorText", "Only the staff of the school writes here.")},
    {"not-inspector", QT_TRANSLATE_NOOP("ErrorText", "Only inspectors of the school write visits.")},
    {"not-curator",
     QT_TRANSLATE_NOOP("ErrorText", "Only the curators of this column and the county office write here.")},
    {"not-county", QT_TRANSLATE_NOOP("ErrorText", "Only the county office and research write this.")},
    {"not-node", QT_TRANSLATE_NOOP("ErrorText", "Only the school's server writes this.")},
    {"rules-too-slow", QT_TRANSLATE_NOOP("ErrorText", "The server could not check this in time.")},
    {"rules-too-big", QT_TRANSLATE_NOOP("ErrorText", "The server had not enough memory to check this.")},
    {"rules-broken", QT_TRANSLATE_NOOP("ErrorText", "The rules of the server do not work.")},
    {"unknown-device", QT_TRANSLATE_NOOP("ErrorText", "The school does not know this PC yet.")},
    {"roster-missing",
     QT_TRANSLATE_NOOP("ErrorText", "Whoever made this staff list is not known there yet.")},
    {"unsigned", QT_TRANSLATE_NOOP("ErrorText", "No PC has signed this. Update the program that wrote it.")},
    {"no-role", QT_TRANSLATE_NOOP("ErrorText", "By the staff list this person may not write this.")},
    {"not-endorsed",
     QT_TRANSLATE_NOOP("ErrorText", "Nobody at the school or of the county has confirmed this PC yet.")},
    {"came-late", QT_TRANSLATE_NOOP("ErrorText", "The PC that wrote this was out of use before.")},
    {"proposal",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Only its owner, and who takes part, writes this. Your text stays on this PC, and at "
                       "the school's server as a proposal that counts once its owner lets you take part.")},
    {"newer-kind",
     QT_TRANSLATE_NOOP("ErrorText", "The program there is older and does not know what this is yet.")},
    {"incomplete", QT_TRANSLATE_NOOP("ErrorText", "The server knows too little of what came before this.")},
    {"altered", QT_TRANSLATE_NOOP("ErrorText", "This is not what the PC signed.")},
    {"not-addressed", QT_TRANSLATE_NOOP("ErrorText", "This is meant for other people.")},
    {"not-yours-to-say", QT_TRANSLATE_NOOP("ErrorText", "Somebody else says this.")},
    {"own-work", QT_TRANSLATE_NOOP("ErrorText", "Nobody judges work of their own.")},
    {"not-yet", QT_TRANSLATE_NOOP("ErrorText", "Something else comes before this.")},
    {"is-over", QT_TRANSLATE_NOOP("ErrorText", "This was withdrawn or is closed.")},
    {"not-among-schools", QT_TRANSLATE_NOOP("ErrorText", "Only the staff of schools in a county says this: "
                                                         "others could not tell who it was.")},
    {"already-said", QT_TRANSLATE_NOOP("ErrorText", "You said this before.")},
    {"says-nothing", QT_TRANSLATE_NOOP("ErrorText", "Nothing is written there yet.")},
    {"not-of-this", QT_TRANSLATE_NOOP("ErrorText", "This cannot be said of such a document.")},
};

// What has to be so first, by the word in front of the detail: what it is, and what to do.
constexpr Refusal preconditions[] = {
    {"no-account",
     QT_TRANSLATE_NOOP("ErrorText", "Say first who you are and at which school, in the settings.")},
    {"two-versions",
     QT_TRANSLATE_NOOP("ErrorText", "There are two versions of this. Open it and choose first.")},
    {"no-column",
     QT_TRANSLATE_NOOP("ErrorText", "The column is not on this PC yet. It comes with synchronisation.")},
    {"no-file",
     QT_TRANSLATE_NOOP(
         "ErrorText", "A file of this is not on this PC, or not all of it. Fetch it first, or take it out.")},
    {"is-final", QT_TRANSLATE_NOOP("ErrorText",
                                   "The draft is final. It has to be discussed again before it is changed.")},
    {"not-final", QT_TRANSLATE_NOOP("ErrorText", "The draft has to be said to be final first.")},
    {"not-confirmed",
     QT_TRANSLATE_NOOP("ErrorText", "This PC is not confirmed yet. Let the school confirm it first.")},
    {"no-server",
     QT_TRANSLATE_NOOP("ErrorText", "Say first at which address the school's server is, in the settings.")},
    {"not-late", QT_TRANSLATE_NOOP("ErrorText", "This did not come late: nobody has to stand for it.")},
    {"not-waiting",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The plan does not wait for review, so there is nothing to give a reason for.")},
};

template <size_t Count>
const char* sentenceOfCode(const Refusal (&all)[Count], const QString& detail)
{
    const QString code = platform::refusalCode(detail);
    const auto found = std::find_if(std::begin(all), std::end(all), [&](const Refusal& refusal) {
        return code == QLatin1StringView(refusal.code);
    });
    return found == std::end(all) ? nullptr : found->sentence;
}

} // namespace

QString ErrorText::sentence(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
        return tr("Something that was filled in cannot be used.");
    case ErrorKind::NotFound:
        return tr("This is not here any more.");
    case ErrorKind::Conflict:
        return tr("It was changed somewhere else in the meantime.");
    case ErrorKind::Unauthorized:
        return tr("The server does not accept the user name or the password.");
    case ErrorKind::Forbidden:
        return tr("The rules do not allow this for your account.");
    case ErrorKind::Offline:
        return tr("The server cannot be reached.");
    case ErrorKind::NotOurServer:
        return tr("Something answered, but it is not the school's server.");
    case ErrorKind::UntrustedServer:
        return tr("It is not certain that this is the school's server.");
    case ErrorKind::Protocol:
        return tr("The server's answer could not be understood.");
    case ErrorKind::ServerBusy:
        return tr("The server is busy.");
    case ErrorKind::TooLarge:
        return tr("This is larger than the server takes.");
    case ErrorKind::ServerFull:
        return tr("The server has no space left.");
    case ErrorKind::Precondition:
        return tr("This cannot be done as things are now.");
    case ErrorKind::DiskFull:
        return tr("The disk of this PC has no space left.");
    case ErrorKind::ReadOnly:
        return tr("The folder of your work may only be read, not written.");
    case ErrorKind::InUse:
        return tr("Another window of the program is using this.");
    case ErrorKind::NewerVersion:
        return tr("Your work was last opened with a newer version of this program.");
    case ErrorKind::Damaged:
        return tr("A file on this PC is damaged.");
    case ErrorKind::Cancelled:
        return tr("It was stopped.");
    }
    Q_UNREACHABLE();
}

QString ErrorText::nextStep(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
        return tr("Check what is marked and try again.");
    case ErrorKind::NotFound:
        return tr("Go back to the list.");
    case ErrorKind::Conflict:
        return tr("Open it again: both versions are kept.");
    case ErrorKind::Unauthorized:
        return tr("Check both in the settings; your work goes on meanwhile.");
    case ErrorKind::Forbidden:
        return tr("Ask the teaching office of the school.");
    case ErrorKind::Offline:
        return tr("Your work is kept on this PC and will be sent by itself later.");
    case ErrorKind::NotOurServer:
        return tr("Check the address in the settings, or sign in to the network first.");
    case ErrorKind::UntrustedServer:
        return tr("Compare its code in the settings before it is used.");
    case ErrorKind::Protocol:
    case ErrorKind::ServerBusy:
        return tr("It will be tried again by itself.");
    case ErrorKind::TooLarge:
        return tr("Make the pictures smaller or take some out.");
    case ErrorKind::ServerFull:
        return tr("Tell the person who looks after the server.");
    case ErrorKind::Precondition:
        return tr("Something has to be done before it, or it was done already.");
    case ErrorKind::DiskFull:
        return tr("Empty the recycle bin, or move videos and large downloads to another disk. It goes on by "
                  "itself; what "
                  "was saved is safe.");
    case ErrorKind::ReadOnly:
        return tr("Ask whoever looks after this PC to allow it. Nothing was changed.");
    case ErrorKind::InUse:
        return tr("Close the other window first.");
    case ErrorKind::NewerVersion:
        return tr("Install the newest version here as well. Your work was left untouched.");
    case ErrorKind::Damaged:
        return tr("Close the program and start it again: it repairs the file from the newest backup and the "
                  "server. "
                  "Nothing is deleted.");
    case ErrorKind::Cancelled:
        return tr("Start it again when you like.");
    }
    Q_UNREACHABLE();
}

QString ErrorText::refusal(const QString& reason)
{
    const char* const sentence = sentenceOfCode(refusals, reason);
    return sentence ? tr(sentence) : reason;
}

QString ErrorText::of(const Error& error)
{
    if (error.kind == ErrorKind::Forbidden && refusal(error.detail) != error.detail)
        return tr("%1 %2").arg(refusal(error.detail), nextStep(error.kind));
    if (const char* const first = sentenceOfCode(preconditions, error.detail);
        first && error.kind == ErrorKind::Precondition)
        return tr(first);
    //: a sentence that says what happened, and one that says what to do
    return tr("%1 %2").arg(sentence(error.kind), nextStep(error.kind));
}

} // namespace shanke
