// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "research/Acknowledgement.h"
#include "research/PersonalEvidence.h"
#include "research/SayBar.h"
#include "research/SideInput.h"

namespace shanke {

// Who a notice is for, and who of them said that they have read it. A value.
struct NoticeSide
{
    Viewer viewer;
    DocId id;
    QDate until; // not valid: it holds on
    NoticeReceipts receipts;
    struct Line
    {
        AddresseeRow row;
        int addressed = 0;
        int read = 0;
    };
    std::vector<Line> lines; // the same by the lines that say whom it is for
    bool isForViewer = false;
    bool hasRead = false;

    static NoticeSide of(const SideInput& input);

    SayBar barOf(const Saying& saying) const;
    std::vector<ShownFact> shown() const { return {}; }
    bool asksViewer() const;
};

} // namespace shanke
