// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

// Runs a fuzz target without libFuzzer: each seed as it is, then mutations that are the same in every run.

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace {

constexpr int mutationCount = 10000;
constexpr int exitSkipped = 77;

void runOne(const QByteArray& input)
{
    // A copy of just that size lets the address sanitizer see a byte too many.
    const std::vector<uint8_t> bytes(input.begin(), input.end());
    LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

/** A few changes, each of one byte or of a piece of this or another seed. */
QByteArray mutated(QByteArray input, const QByteArray& other, std::mt19937& random)
{
    const auto below = [&random](qsizetype limit) {
        return limit <= 0 ? 0 : static_cast<qsizetype>(random() % static_cast<quint32>(limit));
    };
    for (qsizetype changes = 1 + below(4); changes > 0; --changes) {
        const qsizetype at = below(input.size() + 1);
        const qsizetype length = 1 + below(16);
        switch (random() % 7) {
        case 0:
            if (at < input.size())
                input[at] = static_cast<char>(random());
            break;
        case 1:
            if (at < input.size())
                input[at] = static_cast<char>(input.at(at) ^ (1 << below(8)));
            break;
        case 2:
            input.insert(at, static_cast<char>(random()));
            break;
        case 3:
            input.remove(at, length);
            break;
        case 4:
            input.truncate(at);
            break;
        case 5:
            input.insert(at, input.mid(below(input.size()), length).repeated(1 + below(8)));
            break;
        case 6:
            input.insert(at, other.mid(below(other.size()), length * 4));
            break;
        }
    }
    return input;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--skip") == 0) {
        std::printf("skipped: %s\n", argv[2]);
        return exitSkipped;
    }
    std::vector<QByteArray> seeds;
    for (int i = 1; i < argc; ++i) {
        const QDir folder(QFile::decodeName(argv[i]));
        for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly)) {
                std::fprintf(stderr, "cannot read %s\n", qPrintable(file.fileName()));
                return EXIT_FAILURE;
            }
            seeds.push_back(file.readAll());
        }
    }
    if (seeds.empty()) {
        std::fprintf(stderr, "no seeds\n");
        return EXIT_FAILURE;
    }
    runOne({});
    for (const QByteArray& seed : seeds)
        runOne(seed);
    std::mt19937 random(1);
    for (int i = 0; i < mutationCount; ++i) {
        const QByteArray& seed = seeds[random() % seeds.size()];
        const QByteArray& other = seeds[random() % seeds.size()];
        runOne(mutated(seed, other, random));
    }
    std::printf("%zu seeds and %d mutations\n", seeds.size(), mutationCount);
    return EXIT_SUCCESS;
}
