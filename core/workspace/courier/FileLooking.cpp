// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/courier/FileLooking.h"

#include "bundle/BundleReader.h"
#include "snapshot/SnapshotReader.h"

#include <variant>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

using Found = std::variant<SnapshotFacts, BundleFacts>;

Result<Found> look(const QString& path, const std::atomic<bool>& stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, u"%1 cannot be read: %2"_s.arg(path, file.errorString()), path);
    if (SnapshotFacts::frame().matches(file))
        return SnapshotReader::open(file).map(
            [](const SnapshotReader& reader) { return Found(reader.facts()); });
    return BundleReader::open(path, stop).map([](const BundleReader& reader) {
        return Found(reader.facts());
    });
}

CarriedFile carried(const QString& path, const SnapshotFacts& facts)
{
    CarriedFile file;
    file.path = path;
    file.kind = CarriedFile::Kind::Snapshot;
    file.isForThisDevice = true;
    file.made = QDateTime::fromString(facts.made, Qt::ISODate);
    file.database = facts.database;
    file.documents = facts.documents;
    return file;
}

} // namespace

void FileLooking::start(const QString& path, const PublicKey& here, const Answer<CarriedFile>& answer)
{
    elsewhere([this, path] { return look(path, stop()); },
              [this, path, here, answer](const Result<Found>& found) {
                  answer(found.and_then([&](const Found& facts) -> Result<CarriedFile> {
                      if (const auto* snapshot = std::get_if<SnapshotFacts>(&facts))
                          return carried(path, *snapshot);
                      return m_facts.judge(path, std::get<BundleFacts>(facts), here);
                  }));
                  emit over();
              });
}

} // namespace shanke
