// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "exchange/ImportedDocument.h"
#include "exchange/LabelDictionary.h"

namespace shanke::cli {

// import FILE… [--dry-run]: reads school files and says for each document in them what stands where, then a
// line for the file.
class ImportCommand final : public Command
{
    Q_OBJECT
public:
    ImportCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;

private:
    Result<LabelDictionary> dictionary() const;
    void read(const QString& path, const LabelDictionary& dictionary);
    void tell(const ImportedFile& file) const;

    std::vector<std::string> m_files;
    std::string m_labels;
    bool m_isDryRun = false;
    int m_refused = 0;
    int m_incomplete = 0;
};

} // namespace shanke::cli
