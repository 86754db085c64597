// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "ui/common/Theme.h"

#include <QCoreApplication>

#include <chrono>

namespace shanke {

struct AttachmentRow;
struct PastedPage;

// What is said about files of a plan.
class AttachmentWords
{
    Q_DECLARE_TR_FUNCTIONS(shanke::AttachmentWords)
public:
    // Size and where the file is, in one line.
    static QString sentence(const AttachmentRow& row);
    static QString iconName(const AttachmentRow& row);
    static Tone tone(const AttachmentRow& row);
    // Why `name` could not be attached, opened or saved, and what to do.
    static QString refusal(const QString& name, const Error& error);
    // What of a page was not pasted; empty when all of it was that a plan can hold.
    static QString leftOut(const PastedPage& page);
    static QString notSent(const Error& problem);    // of a file that is here
    static QString about(std::chrono::seconds time); // "about 10 min"
};

} // namespace shanke
