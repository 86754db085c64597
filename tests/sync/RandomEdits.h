// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/TempStore.h"

#include <random>

namespace shanke::test {

// What people do to their documents, by seed: new plans, edits, edits of a losing branch, deletions, and
// attachments small and large that are added, kept and dropped. Several stores use the same few ids, so that
// they conflict.
class RandomEdits
{
public:
    explicit RandomEdits(unsigned seed) : m_random(seed) {}

    void edit(TempStore& store, int times);

    unsigned below(unsigned limit) { return static_cast<unsigned>(m_random() % limit); }

private:
    void editOnce(TempStore& store);
    void change(TempStore& store, const QString& id, const DocumentState& state);
    std::vector<Attachment> attachments(TempStore& store, const QString& id, const RevId& parent);
    Attachment newAttachment();

    std::mt19937 m_random;
};

} // namespace shanke::test
