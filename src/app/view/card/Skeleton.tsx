interface SkeletonProps {
  lines: number;
}

/** Room for values that are on their way, as high as they will be; seen only when they take long. */
export function Skeleton({ lines }: SkeletonProps) {
  return (
    <div class="skeleton slow" aria-hidden="true">
      {[...Array(lines).keys()].map((line) => (
        <div key={line} />
      ))}
    </div>
  );
}
