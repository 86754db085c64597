// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/said/SaidWords.h"

namespace shanke {

// Who has read a notice, and who has not.
class NoticeContent
{
    Q_DECLARE_TR_FUNCTIONS(NoticeContent)
public:
    static PaneContent of(const ResearchView& view, const NoticeSide& side);
};

} // namespace shanke
