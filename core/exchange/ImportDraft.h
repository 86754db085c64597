// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/draftParts.h"

namespace shanke {

// What of a file will be stored, and how it stands.
struct DraftCounts
{
    QMap<QString, int> documents; // by the word of their kind, those that are left out not among them
    qsizetype placed = 0;         // characters
    qsizetype left = 0;
};

// A file that a person looks through before it is stored: lines go from one place to another, header fields
// are written anew, documents are left out, joined, or become another kind; all of it can be taken back.
// After everything each character of the file is still in it or counted by a rule. A value.
class ImportDraft
{
public:
    explicit ImportDraft(ImportedFile file) : m_file(std::move(file)) {}

    const ImportedFile& file() const { return m_file; }
    DraftCounts counts() const;

    // Each of these answers false, and changes nothing, where there is nothing to do or no such spot.

    // Behind what stands at `to`, in the order given.
    bool move(const std::vector<DraftLine>& lines, const DraftSpot& to);
    // What the file said there is dropped by the rule "written anew".
    bool setHeader(size_t document, const QString& field, const QString& text);
    bool setLeftOut(size_t document, bool isLeftOut);
    // It becomes part of the one before it. What both say of the header is dropped once, by the rule "said
    // again"; what only one value has room for is left over.
    bool joinWithBefore(size_t document);
    // The word of a kind that an import makes, or "other"; what the new kind has no place for is left over.
    bool setKind(size_t document, const QString& kind);

    bool canUndo() const { return !m_before.empty(); }
    bool undo();
    // What was taken back, until something else is done.
    bool canRedo() const { return !m_after.empty(); }
    bool redo();

private:
    bool has(size_t document) const { return document < m_file.documents.size(); }
    bool canTake(const DraftSpot& spot) const;
    void remember();

    ImportedFile m_file;
    std::vector<ImportedFile> m_before; // the newest last
    std::vector<ImportedFile> m_after;  // the last taken back last
};

} // namespace shanke
