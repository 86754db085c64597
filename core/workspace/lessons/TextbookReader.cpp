// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/TextbookReader.h"

#include "lesson/Vocabulary.h"
#include "workspace/records/RecordDocuments.h"
#include "workspace/records/RecordHome.h"

namespace shanke {

namespace {

Result<> addFrom(const DocumentStore& store, std::vector<Textbook>& textbooks)
{
    SHANKE_LET(const ReadSnapshot snapshot, store.read());
    ListRange range;
    range.prefix = textbookKind().word + u':';
    range.bodies = true;
    SHANKE_LET(const auto rows, store.list(snapshot, range));
    for (const DocumentRow& row : rows) {
        if (const auto record = recordFrom(row.id, row.body.toObject()))
            textbooks.push_back(Textbook::of(row.id, *record));
    }
    return {};
}

auto rankOf(const Textbook& textbook)
{
    const TextbookFacts& book = textbook.book;
    return std::tuple(subjectKeys().indexOf(book.subject), gradeKeys().indexOf(book.grade),
                      volumeKeys().indexOf(book.volume), -book.editionYear, textbook.id.toString());
}

} // namespace

Result<std::vector<Textbook>> textbooksFor(const OpenStores& databases, const AccountSettings& account)
{
    std::vector<Textbook> textbooks;
    for (const DatabaseName& home : homesFor(textbookKind(), account)) {
        const auto store = databases.find(home);
        if (!store && store.error().kind != ErrorKind::NotFound)
            return tl::unexpected(store.error());
        if (store)
            SHANKE_TRY(addFrom(**store, textbooks));
    }
    std::sort(textbooks.begin(), textbooks.end(),
              [](const Textbook& a, const Textbook& b) { return rankOf(a) < rankOf(b); });
    return textbooks;
}

} // namespace shanke
