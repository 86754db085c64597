// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/CourierValues.h"

#include <QCoreApplication>

namespace shanke {

// The sentences of "Carry on a stick".
class CourierWords
{
    Q_DECLARE_TR_FUNCTIONS(CourierWords)
public:
    static QString preview(const BundlePreview& preview);
    static QString taken(const BundleReport& report);
    static QString progress(const CourierProgress& progress);

    // Why making a bundle failed, and what to do.
    static QString refusedTaking(const Error& error);
    // Why a file was not brought in, and what to do. Nothing came of it.
    static QString refusedBringing(const Error& error);
    // What is known of a file before it is brought in.
    static QString notForHere(const CarriedFile& file);
    static QString question(const CarriedFile& file);
    static QString mayDelete(const CarriedFile& file);
    // What came of it.
    static QString brought(const CarriedFile& file, const BringReport& report);
    static QString broughtSnapshot(const CarriedFile& file, qint64 documents);
};

} // namespace shanke
