// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/RandomEdits.h"

namespace shanke::test {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned Documents = 12;
constexpr unsigned Texts = 4; // few, so that two devices sometimes write the same
constexpr int LargeBytes = 150'000;

} // namespace

void RandomEdits::edit(TempStore& store, int times)
{
    for (int i = 0; i < times; ++i)
        editOnce(store);
}

void RandomEdits::editOnce(TempStore& store)
{
    const QString id = u"plan:古诗%1"_s.arg(below(Documents));
    const auto state = store->state(*store->read(), DocId(id));
    if (state)
        return change(store, id, *state);
    std::vector<Attachment> attachments;
    if (below(3) == 0)
        attachments.push_back(newAttachment());
    store.put(id, lessonBody(static_cast<int>(below(Texts))), std::nullopt, std::move(attachments));
}

void RandomEdits::change(TempStore& store, const QString& id, const DocumentState& state)
{
    const LeafState& leaf = state.leaves[below(static_cast<unsigned>(state.leaves.size()))];
    if (leaf.deleted && leaf.rev != state.winner)
        return;
    if (!leaf.deleted && below(5) == 0) {
        store.remove(id, leaf.rev);
        return;
    }
    store.put(id, lessonBody(static_cast<int>(below(Texts))), leaf.rev,
              leaf.deleted ? std::vector<Attachment>() : attachments(store, id, leaf.rev));
}

std::vector<Attachment> RandomEdits::attachments(TempStore& store, const QString& id, const RevId& parent)
{
    std::vector<Attachment> kept;
    Revision revision = *store->get(*store->read(), DocId(id), parent);
    for (Attachment& attachment : revision.attachments) {
        if (below(4) == 0)
            continue; // dropped
        attachment.content = nullptr;
        kept.push_back(std::move(attachment));
    }
    if (below(4) == 0) {
        Attachment added = newAttachment();
        std::erase_if(kept, [&](const Attachment& each) { return each.name == added.name; });
        kept.push_back(std::move(added));
    }
    return kept;
}

Attachment RandomEdits::newAttachment()
{
    QByteArray bytes(below(3) == 0 ? LargeBytes : 50, Qt::Uninitialized);
    for (char& byte : bytes)
        byte = static_cast<char>(m_random());
    return attachmentFromBytes(u"板书%1.png"_s.arg(below(3)), "image/png", bytes);
}

} // namespace shanke::test
