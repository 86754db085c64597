// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "exchange/LabelDictionary.h"
#include "workspace/values/ArchiveValues.h"
#include "workspace/values/ImportValues.h"

#include <atomic>

namespace shanke::cli {

// import FILE… [--dry-run]: reads school files and says for each document in them what stands where, then a
// line for the file. Without --dry-run the plans and study guides of each file are stored in one's own space,
// all or none, with the file attached to each, and a line says the id of each after they are on the disk.
// Of an open archive its records are stored as new ones, with their files.
class ImportCommand final : public Command
{
    Q_OBJECT
public:
    ImportCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;
    void interrupt() override;

private:
    Result<LabelDictionary> dictionary() const;
    void next();
    void readOnly();
    void readToStore(const QString& path);
    void tell(const ImportedFile& file, const QJsonObject& more = {}) const;
    void store(const SchoolFile& file);
    void acknowledge(const SchoolFile& file, const StoredFile& stored) const;
    void readPackOnly(const QString& path);
    void readPackToStore(const QString& path);
    void tell(const OpenedPack& pack) const;
    void store(const OpenedPack& pack);
    void acknowledge(const OpenedPack& pack, const StoredPack& stored) const;
    void refuse(const Error& error);
    void refusePack(const QString& path, const Error& error);
    void refuseForm(const ImportedFile& file);
    void end();

    std::vector<std::string> m_files;
    std::string m_labels;
    bool m_isDryRun = false;
    LabelDictionary m_dictionary;
    size_t m_next = 0;
    int m_refused = 0;
    std::shared_ptr<std::atomic<bool>> m_isInterrupted = std::make_shared<std::atomic<bool>>(false);
};

} // namespace shanke::cli
