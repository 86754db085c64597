// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/SheetPart.h"

#include <QTextBlock>
#include <QTextBlockUserData>

namespace shanke {

// Where in the document a paragraph on a written sheet stands. It stays with its paragraph.
class ParagraphSpot final : public QTextBlockUserData
{
public:
    explicit ParagraphSpot(SheetSpot spot) : m_spot(std::move(spot)) {}

    // Null for labels.
    static const SheetSpot* of(const QTextBlock& paragraph)
    {
        const auto* found = static_cast<const ParagraphSpot*>(paragraph.userData());
        return found ? &found->m_spot : nullptr;
    }

private:
    SheetSpot m_spot;
};

} // namespace shanke
