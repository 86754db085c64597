// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/StrongId.h"
#include "kind/KindDescription.h"

#include <QHash>

namespace shanke {

// The kinds that a program knows. A document of any other kind is carried and shown, and never merged or
// judged. Immutable, so any thread may ask.
class KindList
{
public:
    // InvalidInput: a word or a key stands twice, is none, or is one that every document has; an event is
    // merged, listed, or said by inspectors; a kind lies nowhere, or is written by whom its databases do not
    // know; a place has no fields, or its items have no id; a place of half the width has no neighbour; a
    // role stands twice, in a row, or at a field that cannot have it.
    static Result<KindList> of(std::vector<KindDescription> kinds);

    const std::vector<KindDescription>& all() const { return m_kinds; }
    const KindDescription* find(const QString& word) const;
    const KindDescription* of(const DocId& id) const;
    // The kinds that are listed on a page, in order; None: on any page.
    std::vector<const KindDescription*> on(ListPage page) const;

private:
    explicit KindList(std::vector<KindDescription> kinds);

    std::vector<KindDescription> m_kinds;
    QHash<QString, size_t> m_places; // in m_kinds, by word
};

} // namespace shanke
